package dev.callwright.sandbox.internal;

import com.sun.net.httpserver.HttpExchange;
import dev.callwright.sandbox.internal.operations.Reply;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How an answer gets to the client. The caller closes the exchange afterwards. */
public sealed interface AnswerDelivery {

    void deliver(HttpExchange exchange, Reply answer) throws IOException;

    /** As it should. */
    record Whole() implements AnswerDelivery {
        @Override
        public void deliver(HttpExchange exchange, Reply answer) throws IOException {
            send(exchange, answer.json());
        }
    }

    /** Nothing: an exchange that is closed before its headers were sent closes the connection. */
    record Lost() implements AnswerDelivery {
        @Override
        public void deliver(HttpExchange exchange, Reply answer) {}
    }

    /** Half of what the headers promise: an exchange that is closed early closes the connection. */
    record Cut() implements AnswerDelivery {
        @Override
        public void deliver(HttpExchange exchange, Reply answer) throws IOException {
            byte[] whole = answer.json();
            headers(exchange, whole.length);
            exchange.getResponseBody().write(Arrays.copyOf(whole, whole.length / 2));
            exchange.getResponseBody().flush();
        }
    }

    /** An HTTP status. */
    record Status(int status) implements AnswerDelivery {
        public Status {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException("[callwright/sandbox] an HTTP status is one of 200 to 599");
            }
        }

        @Override
        public void deliver(HttpExchange exchange, Reply answer) throws IOException {
            exchange.sendResponseHeaders(status, -1);
        }
    }

    /** An HTTP status with a place to go to. */
    record Redirect(int status, URI location) implements AnswerDelivery {
        @Override
        public void deliver(HttpExchange exchange, Reply answer) throws IOException {
            exchange.getResponseHeaders().set("Location", location.toString());
            new Status(status).deliver(exchange, answer);
        }
    }

    /** Any text. */
    record Body(String text) implements AnswerDelivery {
        @Override
        public void deliver(HttpExchange exchange, Reply answer) throws IOException {
            send(exchange, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** As it should, later. */
    record Slow(Duration delay) implements AnswerDelivery {
        @Override
        public void deliver(HttpExchange exchange, Reply answer) throws IOException {
            boolean unused = await(new CountDownLatch(1), delay);
            send(exchange, answer.json());
        }
    }

    /** As it should, when somebody else says so. */
    record Held(CountDownLatch latch) implements AnswerDelivery {
        @Override
        public void deliver(HttpExchange exchange, Reply answer) throws IOException {
            boolean unused = await(latch, Duration.ofDays(1));
            send(exchange, answer.json());
        }
    }

    private static boolean await(CountDownLatch latch, Duration atMost) throws IOException {
        try {
            return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the sandbox was closed");
        }
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        headers(exchange, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void headers(HttpExchange exchange, int length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        // For this server 0 means a body of unknown length and -1 none.
        exchange.sendResponseHeaders(200, length == 0 ? -1 : length);
    }
}
