package dev.callwright.examples.interop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/** Stands between a client and a service, passes everything on as it is, and keeps what went by. */
final class Relay implements AutoCloseable {

    /** The client of the JDK sets these itself. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "accept-encoding");

    private final URI service;
    private final HttpClient http = HttpClient.newHttpClient();
    private final MockWebServer server = new MockWebServer();
    private final List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());

    Relay(URI service) throws IOException {
        this.service = service;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                return pass(request);
            }
        });
        server.start();
    }

    URI address() {
        return server.url("/").uri();
    }

    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    private MockResponse pass(RecordedRequest request) throws InterruptedException {
        ByteString body = request.getBody() == null ? ByteString.EMPTY : request.getBody();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
        HttpRequest.Builder onward = HttpRequest.newBuilder(service.resolve(request.getTarget()))
                .method(request.getMethod(), BodyPublishers.ofByteArray(body.toByteArray()));
        headers.forEach((name, value) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                onward.header(name, value);
            }
        });
        try {
            HttpResponse<String> answer = http.send(onward.build(), BodyHandlers.ofString());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            exchanges.add(new Exchange(
                    request.getMethod(),
                    request.getTarget(),
                    Map.copyOf(headers),
                    body.utf8(),
                    answer.statusCode(),
                    type,
                    answer.body()));
            return new MockResponse.Builder()
                    .code(answer.statusCode())
                    .setHeader("Content-Type", type)
                    .body(answer.body())
                    .build();
        } catch (IOException e) {
            return new MockResponse.Builder().code(502).body(e.toString()).build();
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** A request and its answer; a body is empty when there was none. */
    record Exchange(
            String method,
            String target,
            Map<String, String> headers,
            String body,
            int status,
            String answerType,
            String answer) {}
}
