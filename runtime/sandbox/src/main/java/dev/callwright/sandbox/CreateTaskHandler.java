package dev.callwright.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.rules.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** From an HTTP exchange to the operation and back, through the faults that are due. */
final class CreateTaskHandler implements HttpHandler {

    private static final Delivery WHOLE = new Delivery.Whole();

    private final String path;
    private final CreateTask operation;
    private final RequestLog log;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

    CreateTaskHandler(String path, CreateTask operation, RequestLog log) {
        this.path = path;
        this.operation = operation;
        this.log = log;
    }

    void inject(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                exchange.sendResponseHeaders(405, -1);
            } else {
                post(exchange);
            }
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        log.came();
        Fault fault = faults.poll();
        InputStream body = exchange.getRequestBody();
        Answer answer = Answer.of(CreateTaskStatus.SYSTEM_ERROR);
        if (fault == null || fault.accepting()) {
            Verdict verdict = operation.judge(caller(exchange), body);
            log.judged(verdict);
            answer = verdict.answer();
        }
        // A client that is still sending would see a broken connection instead of the answer.
        body.transferTo(OutputStream.nullOutputStream());
        if (fault != null) {
            log.struck(fault);
        }
        (fault == null ? WHOLE : fault.delivery()).deliver(exchange, answer);
    }

    private static Caller caller(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        return new Caller(
                exchange.getRemoteAddress().getAddress(),
                header(headers, "Api-Key"),
                header(headers, "Sign"),
                header(headers, "Timestamp"),
                header(headers, "Content-Type"));
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }
}
