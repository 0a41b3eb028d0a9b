package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecallFlowTest {

    private static final long TASK = 123_123;

    @AutoClose
    private final Sandbox sandbox =
            Sandbox.builder().clock(Clock.fixed(Instant.now(), ZoneOffset.UTC)).start();

    private final TestClient client = new TestClient(sandbox);

    @Test
    void aFlowIsFoundByTheIdAndTheNameOfItsTask() {
        submit(2);
        assertThat(find("a ta").path("keyId"))
                .isEqualTo(find(Long.toString(TASK)).path("keyId"));
        assertThat(find("a ta").path("taskId").asLong()).isEqualTo(TASK);
        assertThat(find("a ta").path("recallNum").intValue()).isEqualTo(2);
        assertThat(find("a ta").path("recallInterval").intValue()).isEqualTo(30);
        assertThat(find("no such").isMissingNode()).isTrue();
    }

    @Test
    void theIdsOfTasksFlowsAndNodesAreFarApart() {
        long flow = submit(2);
        long node = detail(flow).at("/nodeList/0/keyId").asLong();
        assertThat(flow - TASK).isGreaterThan(1_000_000);
        assertThat(node - flow).isGreaterThan(1_000_000);
        assertThat(post("queryDetail", "{\"keyId\":" + TASK + "}").path("code").intValue())
                .isEqualTo(-22);
        assertThat(post("queryDetail", "{\"keyId\":" + node + "}").path("code").intValue())
                .isEqualTo(-22);
    }

    @Test
    void aFlowIsPendingThenInProgressThenCompleted() {
        long flow = submit(2);
        assertThat(states(flow)).isEqualTo("0: 0 0");
        assertThat(detail(flow).at("/nodeList/0/taskId").isNull()).isTrue();

        sandbox.advance(Duration.ofMinutes(31));
        assertThat(states(flow)).isEqualTo("1: 1 0");
        assertThat(detail(flow).at("/nodeList/0/taskId").asLong()).isEqualTo(TASK + 1);
        sandbox.advance(Duration.ofMinutes(1));
        assertThat(states(flow)).isEqualTo("1: 2 0");
        assertThat(find("a task").path("finishNum").intValue()).isEqualTo(1);

        sandbox.completeCalls();
        assertThat(states(flow)).isEqualTo("2: 2 2");
    }

    @Test
    void aPendingFlowCanBeChanged() {
        long flow = submit(1);
        assertThat(update(flow, 3, ",\"nodeList\":[{\"scriptId\":43},{\"scriptId\":41},{\"scriptId\":43}]"))
                .isZero();

        sandbox.completeCalls();
        assertThat(sandbox.calls()).isEqualTo(4);
        assertThat(detail(flow).at("/nodeList").findValuesAsText("scriptId")).containsExactly("43", "41", "43");
    }

    @Test
    void aFlowThatHasBegunCannotBeChangedOrCancelled() {
        long flow = submit(2);
        sandbox.advance(Duration.ofMinutes(31));
        assertThat(update(flow, 1, "")).isEqualTo(-22);
        assertThat(cancel(1, flow)).isEqualTo(-22);
        assertThat(cancel(2, TASK)).isEqualTo(-22);
        sandbox.completeCalls();
        assertThat(sandbox.calls()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"nodeList\":[{\"scriptId\":43}]",
                ",\"nodeList\":[{\"scriptId\":43},{\"scriptId\":99}]",
                ",\"nodeList\":[\"43\",\"43\"]",
                ",\"recallType\":3",
                ",\"recallType\":2",
                ",\"recallInterval\":1441",
            })
    void aChangeKeepsTheRulesOfRecalls(String wrong) {
        long flow = submit(2);
        assertThat(update(flow, 2, wrong)).isEqualTo(-22);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void aPendingFlowIsCancelledByItsIdOrItsTasks(int type) {
        long flow = submit(2);
        assertThat(cancel(type, type == 1 ? flow : TASK)).isZero();
        assertThat(states(flow)).isEqualTo("3: 3 3");
        sandbox.completeCalls();
        assertThat(sandbox.calls()).isEqualTo(1);
    }

    @Test
    void aNodeIsCancelledWithAllThatFollow() {
        long flow = submit(3);
        sandbox.advance(Duration.ofMinutes(32));
        JsonNode nodes = detail(flow).path("nodeList");

        assertThat(cancel(3, nodes.at("/0/keyId").asLong())).as("has begun").isEqualTo(-22);
        assertThat(cancel(3, nodes.at("/1/keyId").asLong())).isZero();
        sandbox.completeCalls();
        assertThat(states(flow)).isEqualTo("2: 2 3 3");
        assertThat(sandbox.calls()).isEqualTo(2);
    }

    @Test
    void cancellingTheTaskCancelsItsFlow() {
        long flow = submit(2);
        assertThat(client.cancel(TASK)).isEqualTo("0");
        assertThat(states(flow)).isEqualTo("3: 3 3");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 123123", "0, 123123"})
    void whatDoesNotExistCannotBeCancelled(int type, long id) {
        submit(1);
        assertThat(cancel(type, id)).isEqualTo(-22);
    }

    private long submit(int recalls) {
        client.submit(Body.of("a task").recall(0, 30, recalls));
        return find("a task").path("keyId").asLong();
    }

    private JsonNode find(String name) {
        return post("queryPage", """
                        {"current":1,"size":10,"params":{"strTime":"2000-01-01 00:00:00",\
                        "endTime":"2999-01-01 00:00:00","taskName":"%s"}}""".formatted(name)).at("/data/records/0");
    }

    private JsonNode detail(long flow) {
        return post("queryDetail", "{\"keyId\":" + flow + "}").path("data");
    }

    private String states(long flow) {
        JsonNode detail = detail(flow);
        return detail.path("status") + ": "
                + String.join(" ", detail.path("nodeList").findValuesAsText("nodeStatus"));
    }

    /** @param more fields beside or in place of right ones */
    private int update(long flow, int count, String more) {
        String body = "{\"keyId\":" + flow + ",\"recallNum\":" + count;
        body += more.contains("recallInterval") ? "" : ",\"recallInterval\":30";
        body += more.contains("recallType") ? "" : ",\"recallType\":0";
        return post("update", body + more + "}").path("code").intValue();
    }

    private int cancel(int type, long id) {
        return post("cancel", "{\"type\":" + type + ",\"id\":" + id + "}")
                .path("code")
                .intValue();
    }

    private JsonNode post(String operation, String body) {
        return client.post("/voice/recallFlow/" + operation, body);
    }
}
