package dev.callwright.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.callwright.sandbox.CallCount;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SimulatedTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;

/** What a test asks of a sandbox in another process: to count, and to let time pass. Needs no signature. */
public final class Control implements HttpHandler {

    static final String PATH = "/_sandbox/";
    public static final String RECORDINGS = PATH + "recordings/";

    private static final int MOST_BYTES = 1024;

    private final Sandbox sandbox;

    public Control(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            if (path.startsWith(RECORDINGS)) {
                send(exchange, "audio/wav", Silence.wav());
                return;
            }
            try {
                switch (exchange.getRequestMethod() + " " + path.substring(PATH.length())) {
                    case "GET count" -> send(exchange, count());
                    case "GET tasks" -> send(exchange, tasks());
                    case "POST calls-to" -> send(exchange, object().put("calls", sandbox.callsTo(body)));
                    case "POST advance" -> {
                        sandbox.advance(Duration.parse(body));
                        send(exchange, count());
                    }
                    case "POST complete" -> {
                        sandbox.completeCalls();
                        send(exchange, count());
                    }
                    default -> exchange.sendResponseHeaders(404, -1);
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                exchange.sendResponseHeaders(400, -1);
            }
        }
    }

    private ObjectNode count() {
        CallCount calls = sandbox.count();
        ObjectNode count = object().put("requests", sandbox.requests())
                .put("tasks", sandbox.tasks().size())
                .put("mostTasksOfOneName", sandbox.mostTasksOfOneName())
                .put(
                        "callees",
                        sandbox.tasks().stream()
                                .mapToLong(SimulatedTask::callees)
                                .sum())
                .put("calls", calls.calls())
                .put("numbersCalled", calls.numbers())
                .put("mostCallsToOneNumber", calls.mostCallsToOneNumber());
        ObjectNode numbers = count.putObject("numbersByCalls");
        calls.numbersByCalls().forEach((times, many) -> numbers.put(times.toString(), many));
        return count;
    }

    private ArrayNode tasks() {
        ArrayNode tasks = JsonNodeFactory.instance.arrayNode();
        for (SimulatedTask task : sandbox.tasks()) {
            tasks.addObject()
                    .put("taskId", task.id())
                    .put("answeredId", task.answeredId())
                    .put("taskName", task.name())
                    .put("status", task.state().value())
                    .put("callees", task.callees())
                    .put("calls", task.calls());
        }
        return tasks;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void send(HttpExchange exchange, JsonNode json) throws IOException {
        send(exchange, "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
