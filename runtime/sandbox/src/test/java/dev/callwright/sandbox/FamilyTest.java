package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTest {

    private final SandboxBuilder settings = Sandbox.builder().clock(Clock.fixed(Instant.now(), ZoneOffset.UTC));

    @Test
    void theBalanceIsFlatTexts() {
        try (Sandbox sandbox = settings.balance("12.340000").start()) {
            assertThat(new TestClient(sandbox).get("/sms/getBalance"))
                    .hasToString("{\"status\":\"0\",\"reason\":\"success\",\"balance\":\"12.340000\","
                            + "\"gift\":\"0.00000\",\"credit\":\"0.000000\"}");
        }
    }

    @Test
    void aRecordingHasAnAddressForHalfAnHour() throws Exception {
        try (Sandbox sandbox = settings.start()) {
            JsonNode answer = new TestClient(sandbox)
                    .get("/voice/getRecordingFileUrl?recordingFileId=1%2F2.wav&sourceType=group");

            assertThat(answer.path("status").textValue()).isEqualTo("0");
            assertThat(answer.at("/data/expireTime").longValue())
                    .isEqualTo(sandbox.now().plus(Duration.ofMinutes(30)).toEpochMilli());
            HttpResponse<byte[]> recording = TestClient.HTTP.send(
                    HttpRequest.newBuilder(URI.create(answer.at("/data/url").textValue()))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(recording.statusCode()).isEqualTo(200);
            assertThat(new String(recording.body(), 0, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("RIFF");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', recordingFileId",
        "recordingFileId=1&sourceType=other, sourceType",
        "recordingFileId=, recordingFileId"
    })
    void theParametersOfAQueryStringFitTheContract(String query, String field) {
        try (Sandbox sandbox = settings.start()) {
            assertThat(new TestClient(sandbox)
                            .get("/voice/getRecordingFileUrl?" + query)
                            .path("status")
                            .textValue())
                    .isEqualTo("-22");
            assertThat(sandbox.lastRefusal().orElseThrow().field()).isEqualTo(field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/voice/group/call/send/agent, code, true",
        "/voice/group/call/query, code, false",
        "/voice/group/call/cancel, code, true",
        "/voice/recallFlow/queryPage, code, false",
        "/voice/recallFlow/queryDetail, code, false",
        "/voice/recallFlow/update, code, false",
        "/voice/recallFlow/cancel, code, false",
        "/voice/getRecordingFileUrl, status, true",
        "/sms/getBalance, status, true",
    })
    void everyOperationChecksTheSignatureAndAnswersInItsOwnForm(String path, String key, boolean text) {
        try (Sandbox sandbox = settings.start();
                Sandbox other = Sandbox.builder()
                        .assume(Assumption.AUTHENTICATION_FAILS_AS_STATUS)
                        .start()) {
            JsonNode code = unsigned(sandbox, path).path(key);
            assertThat(code.asText()).isEqualTo("-1");
            assertThat(code.isTextual()).isEqualTo(text);
            assertThat(unsigned(other, path).path("status").textValue()).isEqualTo("-1");
        }
    }

    @Test
    void aFaultStrikesTheOperationThatItIsMeantFor() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            sandbox.inject("queryTasks", Fault.code("-18"));
            sandbox.inject("cancelTasks", Fault.deliveredTwice());

            assertThat(client.submit(Body.of("a task"))).isEqualTo("0");
            assertThat(client.post("/voice/group/call/query", "{}").path("code").intValue())
                    .isEqualTo(-18);
            assertThat(client.cancel(123123)).isEqualTo("-54");
            assertThat(sandbox.requests("queryTasks")).isEqualTo(1);
            assertThat(sandbox.requests()).isEqualTo(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sandbox.inject("noSuchOperation", Fault.lostAnswer()));
        }
    }

    @Test
    void anotherProcessCanCountAndLetTimePass() {
        try (Sandbox sandbox = settings.callsPerMinute(1).start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").callees(3));
            assertThat(client.get("/_sandbox/count"))
                    .hasToString("{\"requests\":1,\"tasks\":1,\"mostTasksOfOneName\":1,\"callees\":3,\"calls\":1,"
                            + "\"numbersCalled\":1,\"mostCallsToOneNumber\":1,\"numbersByCalls\":{\"1\":1}}");
            assertThat(control(sandbox, "advance", "PT1M").path("calls").intValue())
                    .isEqualTo(2);
            assertThat(control(sandbox, "complete", "").path("numbersByCalls")).hasToString("{\"1\":3}");
            assertThat(control(sandbox, "calls-to", Body.number(2))
                            .path("calls")
                            .intValue())
                    .isEqualTo(1);
            assertThat(client.get("/_sandbox/tasks"))
                    .hasToString("[{\"taskId\":123123,\"answeredId\":123123,\"taskName\":\"a task\",\"status\":2,"
                            + "\"callees\":3,\"calls\":3}]");
            assertThat(TestClient.send(request(sandbox, "advance", "soon")).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void countsAreExactOverManyTasks() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            IntStream.range(0, 20)
                    .forEach(i -> client.submit(Body.of("task " + i).callees(1_000 + i)));
            sandbox.completeCalls();
            assertThat(sandbox.count().numbersByCalls())
                    .containsEntry(20, 1_000)
                    .containsEntry(1, 1);
            assertThat(sandbox.calls())
                    .isEqualTo(20 * 1_000 + IntStream.range(0, 20).sum());
            assertThat(sandbox.tasks())
                    .allSatisfy(task -> assertThat(task.calls()).isEqualTo(task.callees()));
        }
    }

    private static JsonNode unsigned(Sandbox sandbox, String path) {
        boolean get = path.contains("/get");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(sandbox.baseUrl().resolve(path)).setHeader("Content-Type", "application/json");
        return TestClient.json((get ? request.GET() : request.POST(BodyPublishers.ofString("{}"))).build());
    }

    private static JsonNode control(Sandbox sandbox, String what, String body) {
        return TestClient.json(request(sandbox, what, body));
    }

    private static HttpRequest request(Sandbox sandbox, String what, String body) {
        return HttpRequest.newBuilder(sandbox.baseUrl().resolve("/_sandbox/" + what))
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
