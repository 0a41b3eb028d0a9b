package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskRulesTest {

    @AutoClose
    private final Sandbox sandbox = Sandbox.start();

    private final TestClient client = new TestClient(sandbox);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "/displayNum; \"\"",
                "/displayNum; \"12345678901234567890\"",
                "/taskName; \"ab\"",
                "/sendTime; null",
                "/sendTime; \"2026-04-01 00:00:00\"",
                "/maxCalls; 1",
                "/maxCalls; 999",
                "/allowSendTime; []",
                "/allowSendTime; [{\"strTime\":\"00:00\",\"endTime\":\"23:59\"}]",
                "/maxRingingTime; 10",
                "/maxRingingTime; 120",
                "/agentId; \"43\"",
                "/enableRecording; 0",
                "/calloutRate; 7",
                "/anythingElse; {\"the vendor\": \"adds fields\"}",
            })
    void accepts(String pointer, String value) {
        assertThat(client.submit(Body.of("a task").with(pointer, value))).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "/appId; \"another\"; -24; appId",
                "/appId; 1; -22; appId",
                "/displayNum; \"+1\"; -22; displayNum",
                "/displayNum; \"123456789012345678901\"; -22; displayNum",
                "/displayNum; 1008122211; -22; displayNum",
                "/taskName; \"a\"; -22; taskName",
                "/taskName; null; -22; taskName",
                "/sendTime; \"2026-04-01T00:00:00\"; -22; sendTime",
                "/sendTime; \"2026-02-30 00:00:00\"; -22; sendTime",
                "/sendTime; \"2026-04-01 00:00\"; -22; sendTime",
                "/sendTime; \"2026-04-01 00:00:00\\n\"; -22; sendTime",
                "/maxCalls; 0; -22; maxCalls",
                "/maxCalls; 1000; -22; maxCalls",
                "/maxCalls; \"300\"; -22; maxCalls",
                "/allowSendTime; [{\"strTime\":\"18:28\"}]; -22; allowSendTime[0].endTime",
                "/allowSendTime; [{\"endTime\":\"18:28\"}]; -22; allowSendTime[0].strTime",
                "/allowSendTime; [{\"strTime\":\"8:28\",\"endTime\":\"19:28\"}]; -22; allowSendTime[0].strTime",
                "/allowSendTime; [{\"strTime\":\"18:28\",\"endTime\":\"24:00\"}]; -22; allowSendTime[0].endTime",
                "/allowSendTime; [{\"strTime\":\"18:28\",\"endTime\":\"18:28\"}]; -22; allowSendTime[0]",
                "/allowSendTime; [{\"strTime\":\"20:00\",\"endTime\":\"08:00\"}]; -22; allowSendTime[0]",
                "/maxRingingTime; 9; -22; maxRingingTime",
                "/maxRingingTime; 121; -22; maxRingingTime",
                "/agentId; 99; -60; agentId",
                "/agentId; 18446744073709551659; -22; agentId",
                "/agentId; \"x\"; -22; agentId",
                "/agentId; 41.5; -22; agentId",
                "/enableRecording; 2; -22; enableRecording",
                "/calloutRate; 0; -22; calloutRate",
                "/numberInfoList; []; -22; numberInfoList",
                "/numberInfoList; null; -22; numberInfoList",
                "/numberInfoList; \"463200000007,463200000008\"; -22; numberInfoList",
            })
    void refuses(String pointer, String value, String code, String field) {
        assertThat(client.submit(Body.of("a task").with(pointer, value))).isEqualTo(code);
        assertThat(sandbox.lastRefusal()).map(Refusal::field).hasValue(field);
        assertThat(sandbox.tasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"appId", "taskName", "agentId", "numberInfoList"})
    void refusesATaskWithoutARequiredField(String field) {
        assertThat(client.submit(Body.of("a task").without("/" + field))).isEqualTo("-22");
        assertThat(sandbox.lastRefusal())
                .map(Refusal::toString)
                .hasValue("-22 INVALID_PARAMETER: " + field + ", required");
    }

    @ParameterizedTest
    @CsvSource({"64, 0", "65, -22"})
    void aNameHasUpTo64Characters(int length, String code) {
        assertThat(client.submit(Body.of("n".repeat(length)))).isEqualTo(code);
    }

    @Test
    void aNameIsCountedInUtf16Units() {
        assertThat(client.submit(Body.of("\uD83D\uDCDE".repeat(32)))).isEqualTo("0");
        assertThat(client.submit(Body.of("\uD83D\uDCDE".repeat(33)))).isEqualTo("-22");
    }

    @Test
    void thereAreUpToThreeWindowsAndNoneOverlaps() {
        String first = "{\"strTime\":\"08:00\",\"endTime\":\"09:00\"}";
        String second = "{\"strTime\":\"09:00\",\"endTime\":\"10:00\"}";
        String third = "{\"strTime\":\"11:00\",\"endTime\":\"12:00\"}";
        String fourth = "{\"strTime\":\"13:00\",\"endTime\":\"14:00\"}";
        String overlapping = "{\"strTime\":\"08:59\",\"endTime\":\"09:30\"}";

        assertThat(windows(first, second, third)).isEqualTo("0");
        assertThat(windows(first, second, third, fourth)).isEqualTo("-22");
        assertThat(windows(first, overlapping)).isEqualTo("-22");
    }

    @Test
    void aNameIsTakenOnlyByATaskThatWasAccepted() {
        assertThat(client.submit(Body.of("a task").with("/maxCalls", "0"))).isEqualTo("-22");
        assertThat(client.submit(Body.of("a task"))).isEqualTo("0");
        assertThat(client.submit(Body.of("a task"))).isEqualTo("-41");
        assertThat(client.submit(Body.of("A task"))).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"task\"", "{", "<task/>"})
    void refusesABodyThatIsNoJsonObject(String body) {
        assertThat(client.submit(body)).isEqualTo("-22");
        assertThat(sandbox.lastRefusal()).map(Refusal::reason).get(STRING).startsWith("not ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "}]}; }; not well-formed JSON",
                "}]}; }]; not well-formed JSON",
                "}]}; }]}{}; something follows the JSON object",
                "}]}; }],\"agentId\":43}; a field is given twice",
                "}]}; }],\"numberInfoList\":[]}; a field is given twice",
                "}]}; ,\"text1\":\"x\",\"text1\":\"x\"}]}; not well-formed JSON",
            })
    void refusesATaskThatIsCutOrDoubled(String end, String otherEnd, String reason) {
        String task = Body.of("a task").toString();
        assertThat(task).endsWith(end);

        assertThat(client.submit(task.substring(0, task.length() - end.length()) + otherEnd))
                .isEqualTo("-22");
        assertThat(sandbox.lastRefusal()).map(Refusal::reason).hasValue(reason);
    }

    @Test
    void aSendTimeInThePastIsRefusedOnlyOnDemand() {
        try (Sandbox strict =
                Sandbox.builder().strict(Strictness.PAST_SEND_TIME).start()) {
            TestClient strictClient = new TestClient(strict);
            Body past = Body.of("past").with("/sendTime", "\"2020-01-01 00:00:00\"");
            assertThat(client.submit(past)).isEqualTo("0");
            assertThat(strictClient.submit(past)).isEqualTo("-22");
            assertThat(strictClient.submit(Body.of("future").with("/sendTime", "\"2999-01-01 00:00:00\"")))
                    .isEqualTo("0");
        }
    }

    @Test
    void anotherPathOrMethodIsNoRequest() {
        assertThat(TestClient.send(java.net.http.HttpRequest.newBuilder(TestClient.uri(sandbox))
                                .build())
                        .statusCode())
                .isEqualTo(405);
        assertThat(TestClient.send(java.net.http.HttpRequest.newBuilder(
                                        sandbox.baseUrl().resolve("/voice/group/call/send/agents"))
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                                        "{}".getBytes(StandardCharsets.UTF_8)))
                                .build())
                        .statusCode())
                .isEqualTo(404);
        assertThat(sandbox.requests()).isZero();
    }

    private String windows(String... windows) {
        return client.submit(Body.of("windows " + windows.length + windows[1].hashCode())
                .with("/allowSendTime", "[" + String.join(",", windows) + "]"));
    }
}
