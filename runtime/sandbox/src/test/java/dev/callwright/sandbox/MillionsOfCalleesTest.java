package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.Limit;
import dev.callwright.sandbox.internal.SandboxMain;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What counts the calls of a whole campaign must not need more memory than the campaign. */
@Tag("campaign")
class MillionsOfCalleesTest {

    private static final int CALLEES = Integer.getInteger("sandbox.callees", 5_000_000);
    private static final int TASK = (int) Limit.CALLEES_PER_TASK.max();

    @Test
    @Timeout(600)
    void everyCalleeIsCountedInASmallHeap() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SandboxMain.class.getName(),
                        "--calls-per-minute",
                        String.valueOf(TASK))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader();
                Sandbox sameCredentials = Sandbox.start()) {
            URI baseUrl = URI.create(out.readLine());
            TestClient client = new TestClient(sameCredentials);
            for (int from = 0; from < CALLEES; from += TASK) {
                HttpRequest create = HttpRequest.newBuilder(client.signed(body(from)), (name, value) -> true)
                        .uri(baseUrl.resolve(TestClient.uri(sameCredentials).getPath()))
                        .build();
                assertThat(TestClient.json(create).path("code").textValue()).isEqualTo("0");
            }

            JsonNode count = TestClient.json(HttpRequest.newBuilder(baseUrl.resolve("/_sandbox/complete"))
                    .POST(BodyPublishers.noBody())
                    .build());

            assertThat(count.path("numbersByCalls")).hasToString("{\"1\":" + CALLEES + "}");
            assertThat(count.path("mostTasksOfOneName").intValue()).isEqualTo(1);
        } finally {
            program.destroy();
        }
    }

    private static String body(int from) {
        return IntStream.range(from, Math.min(from + TASK, CALLEES))
                .mapToObj(i -> "{\"calleeNumber\":\"" + Body.number(i) + "\"}")
                .collect(Collectors.joining(
                        ",",
                        "{\"appId\":\"2Xql9RBI\",\"taskName\":\"task " + from
                                + "\",\"agentId\":43,\"numberInfoList\":[",
                        "]}"));
    }
}
