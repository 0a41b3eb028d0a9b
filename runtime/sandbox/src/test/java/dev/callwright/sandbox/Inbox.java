package dev.callwright.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Somebody who reports are pushed to. */
public final class Inbox implements AutoCloseable {

    private final HttpServer server;
    private final List<JsonNode> bodies = Collections.synchronizedList(new ArrayList<>());
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

    private Inbox(HttpServer server) {
        this.server = server;
    }

    public static Inbox open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Inbox inbox = new Inbox(server);
            server.createContext("/reports", inbox::take);
            server.start();
            return inbox;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PushSettings settings() {
        return PushSettings.to(address());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/reports");
    }

    /** What to answer to the next requests; 200 after that. */
    void answer(int... codes) {
        IntStream.of(codes).forEach(statuses::add);
    }

    public List<JsonNode> bodies() {
        return List.copyOf(bodies);
    }

    List<JsonNode> reports() {
        return bodies().stream()
                .map(body -> body.isArray() ? body : body.path("array"))
                .flatMap(array -> StreamSupport.stream(array.spliterator(), false))
                .toList();
    }

    Set<String> ids() {
        return reports().stream()
                .map(report -> report.path("voiceId").textValue())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.add(Body.JSON.readTree(exchange.getRequestBody()));
            Integer status = statuses.poll();
            exchange.sendResponseHeaders(status == null ? 200 : status, -1);
        }
    }
}
