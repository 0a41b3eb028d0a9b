package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.TaskStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    private static final String QUERY = "/voice/group/call/query";

    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final SandboxBuilder settings = Sandbox.builder().clock(Clock.fixed(START, ZoneOffset.UTC));

    @Test
    void aCreatedTaskIsFoundWithItsCounts() {
        try (Sandbox sandbox = settings.callsPerMinute(100).start()) {
            TestClient client = new TestClient(sandbox);
            long id = client.answer(Body.of("a task").callees(150)).path("data").asLong();

            JsonNode row = only(client.find("a task"));

            assertThat(row.path("taskId").asLong()).isEqualTo(id);
            assertThat(row.path("taskName").textValue()).isEqualTo("a task");
            assertThat(row.path("status").intValue()).isEqualTo(1);
            assertThat(row.path("numCnt").intValue()).isEqualTo(150);
            assertThat(row.path("callNum").intValue()).isEqualTo(100);
            assertThat(row.path("success").intValue() + row.path("fail").intValue())
                    .isEqualTo(100);
            assertThat(row.path("rate").textValue()).isEqualTo("66%");
            assertThat(row.path("scriptId").intValue()).isEqualTo(43);
            assertThat(row.path("createdTime").textValue())
                    .isEqualTo(START.atOffset(ZoneOffset.ofHours(8)).format(WIRE));
            sandbox.completeCalls();
            assertThat(only(client.find("a task")).path("status").intValue()).isEqualTo(2);
        }
    }

    @Test
    void pagesAreNumberedFromOneAndTheLatestTaskComesFirst() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            for (int i = 1; i <= 5; i++) {
                client.submit(Body.of("task " + i));
            }

            JsonNode answer = client.post(QUERY, query(1, 2, ""));
            assertThat(answer.path("code").isNumber()).isTrue();
            assertThat(answer.at("/data/total").intValue()).isEqualTo(5);
            assertThat(answer.at("/data/pages").intValue()).isEqualTo(3);
            assertThat(names(answer)).isEqualTo("[task 5, task 4]");
            assertThat(names(client.post(QUERY, query(3, 2, "")))).isEqualTo("[task 1]");
            assertThat(names(client.post(QUERY, query(4, 2, "")))).isEqualTo("[]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 3, current",
        "1, 0, 3, size",
        "1, 101, 3, size",
        "1, 10, 1, params.taskType",
    })
    void aQueryFitsTheContract(int current, int size, int type, String field) {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            String query = query(current, size, "").replace("\"taskType\":3", "\"taskType\":" + type);
            assertThat(client.post(QUERY, query).path("code").intValue()).isEqualTo(-22);
            assertThat(sandbox.lastRefusal()).map(Refusal::field).hasValue(field);
        }
    }

    @Test
    void aQueryWithoutABodyOrOfNoDateIsRefused() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            assertThat(client.post(QUERY, "").path("code").intValue()).isEqualTo(-22);
            assertThat(client.post(QUERY, "{").path("code").intValue()).isEqualTo(-22);
            assertThat(client.post(QUERY, query(1, 10, "").replace("2000-01-01", "2000-02-30"))
                            .path("code")
                            .intValue())
                    .isEqualTo(-22);
        }
    }

    @Test
    void statusWindowAndApplicationNarrowAQuery() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("finished"));
            sandbox.advance(Duration.ofHours(2));
            client.submit(Body.of("calling"));

            assertThat(names(client.post(QUERY, query(1, 10, ",\"statusList\":[2]"))))
                    .isEqualTo("[finished]");
            assertThat(names(client.post(QUERY, query(1, 10, ",\"idxAppId\":\"2Xql9RBI\""))))
                    .isEqualTo("[calling, finished]");
            assertThat(names(client.post(QUERY, query(1, 10, ",\"idxAppId\":null"))))
                    .isEqualTo("[calling, finished]");
            assertThat(names(client.post(QUERY, query(1, 10, ",\"idxAppId\":7"))))
                    .isEqualTo("[]");
            String untilOneHour = START.plus(Duration.ofHours(1))
                    .atOffset(ZoneOffset.ofHours(8))
                    .format(WIRE);
            assertThat(names(client.post(QUERY, query(1, 10, "").replace("2999-01-01 00:00:00", untilOneHour))))
                    .isEqualTo("[finished]");
        }
    }

    @Test
    void theZoneOfQueriesMayBeAnother() {
        try (Sandbox sandbox = settings.queryZone(ZoneOffset.UTC).start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task"));
            assertThat(only(client.find("a task")).path("createdTime").textValue())
                    .isEqualTo(START.toString().replace('T', ' ').replace("Z", ""));
        }
    }

    @Test
    void aQueryLagsBehindByTheSandboxsTime() {
        try (Sandbox sandbox = settings.queryLag(Duration.ofMinutes(10)).start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").with("/sendTime", "\"2999-01-01 00:00:00\""));

            sandbox.advance(Duration.ofMinutes(10).minusSeconds(1));
            assertThat(client.find("a task")).isEmpty();
            sandbox.advance(Duration.ofSeconds(1));
            assertThat(only(client.find("a task")).path("status").intValue()).isZero();

            assertThat(client.cancel(123123)).isEqualTo("0");
            assertThat(only(client.find("a task")).path("status").intValue()).isZero();
            sandbox.advance(Duration.ofMinutes(10));
            assertThat(only(client.find("a task")).path("status").intValue()).isEqualTo(4);
        }
    }

    @Test
    void anAsynchronousTaskIsSubmittedFirst() {
        try (Sandbox sandbox = settings.submissionTime(Duration.ofMinutes(3)).start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task"));

            assertThat(only(client.find("a task")).path("status").intValue()).isEqualTo(6);
            assertThat(sandbox.calls()).isZero();
            sandbox.advance(Duration.ofMinutes(3));
            assertThat(only(client.find("a task")).path("status").intValue()).isEqualTo(1);
            assertThat(sandbox.calls()).isEqualTo(1);
        }
    }

    @Test
    void theSeedDecidesWhichSubmissionsFail() {
        settings.submissionTime(Duration.ofMinutes(1)).submissionFailures(0.5);
        assertThat(failures(1))
                .isEqualTo(failures(1))
                .isNotEqualTo(failures(2))
                .contains("3")
                .contains("2");
    }

    @Test
    void aSuspendedTaskCallsNobodyUntilItGoesOn() {
        try (Sandbox sandbox = settings.callsPerMinute(1).start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").callees(2));
            sandbox.tasks().get(0).suspend();
            sandbox.advance(Duration.ofHours(1));

            assertThat(only(client.find("a task")).path("status").intValue()).isEqualTo(5);
            assertThat(sandbox.calls()).isEqualTo(1);
            sandbox.tasks().get(0).resume();
            sandbox.completeCalls();
            assertThat(sandbox.tasks().get(0).state()).isEqualTo(TaskStatus.FINISHED);
            assertThat(sandbox.count().numbersByCalls()).containsOnlyKeys(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"RECALLS_LISTED, '[a task-recall1, a task]'", "RECALLS_LISTED_UNDER_TASK_NAME, '[a task, a task]'"})
    void recallsMayBeListedAmongTheTasks(Assumption assumption, String names) {
        try (Sandbox sandbox = settings.assume(assumption).start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").recall(0, 1, 1));
            assertThat(client.find("a task")).hasSize(1);
            sandbox.completeCalls();
            assertThat(names(client.post(QUERY, query(1, 10, "")))).isEqualTo(names);
        }
    }

    @Test
    void theAnswerOfACreateMayBeAnotherIdThanTheTasks() {
        try (Sandbox sandbox =
                settings.assume(Assumption.CREATE_ANSWERS_ANOTHER_ID).start()) {
            TestClient client = new TestClient(sandbox);
            long answered = client.answer(Body.of("a task")).path("data").asLong();
            long taskId = only(client.find("a task")).path("taskId").asLong();

            assertThat(answered).isNotEqualTo(taskId);
            assertThat(client.cancel(answered)).isEqualTo("-24");
            assertThat(client.cancel(taskId)).isEqualTo("0");
            assertThat(sandbox.task(answered)).isEqualTo(sandbox.task(taskId)).isPresent();
        }
    }

    private String failures(long seed) {
        try (Sandbox sandbox = settings.seed(seed).start()) {
            TestClient client = new TestClient(sandbox);
            for (int i = 0; i < 20; i++) {
                client.submit(Body.of("task " + i));
            }
            sandbox.completeCalls();
            return client.find("task").findValuesAsText("status").toString();
        }
    }

    private static JsonNode only(JsonNode rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static String names(JsonNode answer) {
        return answer.at("/data/records").findValuesAsText("taskName").toString();
    }

    private static String query(int current, int size, String more) {
        return """
                {"current":%d,"size":%d,"params":{"strTime":"2000-01-01 00:00:00","endTime":"2999-01-01 00:00:00",\
                "taskType":3%s}}""".formatted(current, size, more);
    }
}
