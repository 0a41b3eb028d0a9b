package dev.callwright.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.examples.interop.Relay.Exchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prism, a mock that knows nothing of us but the spec, takes what the client sends and answers from the examples. */
@Tag("interop")
class GenericMockTest {

    private static final Pattern LISTENING = Pattern.compile("listening on (http://127\\.0\\.0\\.1:[0-9]+)");

    private static Process prism;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        prism = new ProcessBuilder(
                        System.getProperty("interop.node"),
                        "node_modules/@stoplight/prism-cli/dist/index.js",
                        "mock",
                        "--errors", // Refuses what breaks the spec, where it would else answer nevertheless.
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "0",
                        System.getProperty("interop.spec"))
                .redirectErrorStream(true)
                .start();
        address = listening(prism.inputReader());
    }

    @AfterAll
    static void stop() {
        prism.destroyForcibly();
    }

    @Test
    void everyOperationIsAccepted() throws IOException {
        try (Relay relay = new Relay(address)) {
            new EveryOperation(new Service(relay.address()).client(), LocalDateTime.of(2026, 11, 22, 9, 0)).run();

            assertThat(relay.exchanges()).extracting(Exchange::status).containsOnly(200);
        }
    }

    @Test
    void aWrongRequestIsRefused() throws IOException, InterruptedException {
        HttpRequest request = cancellation("{\"taskIdList\":[]}")
                .header("Api-Key", "bDqJFiq9")
                .header("Timestamp", "1630468800")
                .header("Sign", "05d7a50893e22a5c4bb3216ae3396c7c")
                .build();

        assertThat(status(request)).isEqualTo(422);
    }

    @Test
    void aRequestWithoutASignatureIsRefused() throws IOException, InterruptedException {
        HttpRequest request = cancellation("{\"taskIdList\":[1]}")
                .header("Api-Key", "bDqJFiq9")
                .header("Timestamp", "1630468800")
                .build();

        assertThat(status(request)).isEqualTo(401);
    }

    private static HttpRequest.Builder cancellation(String body) {
        return HttpRequest.newBuilder(address.resolve("/voice/group/call/cancel"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static URI listening(BufferedReader output) throws IOException {
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return URI.create(listening.group(1));
            }
            printed.append(line).append('\n');
        }
        throw new AssertionError("[callwright/interop-program] Prism did not start; it said:\n" + printed);
    }
}
