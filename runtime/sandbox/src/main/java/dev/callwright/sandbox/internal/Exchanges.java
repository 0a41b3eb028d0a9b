package dev.callwright.sandbox.internal;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.callwright.sandbox.internal.rules.Caller;
import java.util.Objects;

/** What operations see of an HTTP exchange. */
final class Exchanges {

    private Exchanges() {}

    static Request request(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        Caller caller = new Caller(
                exchange.getRemoteAddress().getAddress(),
                header(headers, "Api-Key"),
                header(headers, "Sign"),
                header(headers, "Timestamp"),
                header(headers, "Content-Type"));
        return new Request(
                caller,
                Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                exchange.getRequestBody());
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }
}
