package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class NameTest {

    private final SandboxBuilder settings = Sandbox.builder().clock(Clock.fixed(Instant.now(), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"false, 1, -41", "true, 2, 0"})
    void simultaneousCreatesBothSucceedOnlyIfNamesAreRacy(boolean racy, int tasks, String secondCode)
            throws IOException {
        try (Sandbox sandbox = assuming(racy, Assumption.RACY_NAMES)) {
            TestClient client = new TestClient(sandbox);
            String body = Body.of("one name").toString();
            try (RawRequest second = RawRequest.open(sandbox, client.signed(body), body, "\"numberInfoList\"")) {
                assertThat(client.submit(body)).isEqualTo("0");
                second.sendRest();
                assertThat(second.response()).contains("\"code\":\"" + secondCode + "\"");
            }
            assertThat(sandbox.tasks("one name")).hasSize(tasks);
            assertThat(sandbox.mostTasksOfOneName()).isEqualTo(tasks);
            assertThat(client.submit(body)).as("one that comes later").isEqualTo("-41");
        }
    }

    @ParameterizedTest
    @CsvSource({"false, -41", "true, 0"})
    void theNameOfACancelledTaskIsFreeOnlyIfToldSo(boolean freed, String code) {
        try (Sandbox sandbox = assuming(freed, Assumption.NAME_FREED_BY_CANCEL)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").with("/sendTime", "\"2999-01-01 00:00:00\""));
            assertThat(client.cancel(123123)).isEqualTo("0");
            assertThat(client.submit(Body.of("a task"))).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, -41", "true, 0"})
    void theNameOfAFinishedTaskIsFreeOnlyIfToldSo(boolean freed, String code) {
        try (Sandbox sandbox = assuming(freed, Assumption.NAME_FREED_BY_FINISH)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task"));
            assertThat(client.submit(Body.of("a task"))).isEqualTo("-41");
            sandbox.completeCalls();
            assertThat(client.submit(Body.of("a task"))).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, -41", "true, 0"})
    void theNameOfATaskWhoseSubmissionFailedIsFreeOnlyIfToldSo(boolean freed, String code) {
        settings.submissionTime(Duration.ofSeconds(5)).submissionFailures(1);
        try (Sandbox sandbox = assuming(freed, Assumption.NAME_FREED_BY_FAILURE)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task"));
            sandbox.advance(Duration.ofSeconds(5));
            assertThat(client.submit(Body.of("a task"))).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, -41"})
    void namesThatDifferInCaseAreTheSameOnlyIfToldSo(boolean folded, String code) {
        try (Sandbox sandbox = assuming(folded, Assumption.NAMES_FOLD_CASE)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("A Task"));
            assertThat(client.submit(Body.of("a task"))).isEqualTo(code);
            assertThat(client.find("A TASK")).hasSize(folded ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, -41"})
    void namesThatDifferInSpacesAtTheEndAreTheSameOnlyIfToldSo(boolean folded, String code) {
        try (Sandbox sandbox = assuming(folded, Assumption.NAMES_FOLD_TRAILING_SPACES)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task"));
            assertThat(client.submit(Body.of("a task  "))).isEqualTo(code);
            assertThat(client.submit(Body.of(" a task"))).isEqualTo("0");
        }
    }

    @Test
    void aSearchFindsThePartOfAName() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = searchable(sandbox);
            assertThat(client.find("b_c").findValuesAsText("taskName")).containsExactly("a b_c d");
            assertThat(client.find("%")).isEmpty();
        }
    }

    @Test
    void aSearchMayTakeWildcards() {
        try (Sandbox sandbox = assuming(true, Assumption.SEARCH_TAKES_WILDCARDS)) {
            TestClient client = searchable(sandbox);
            assertThat(client.find("b_c").findValuesAsText("taskName")).containsExactly("a bxc d", "a b_c d");
            assertThat(client.find("a%d").findValuesAsText("taskName")).containsExactly("a bxc d", "a b_c d");
            assertThat(client.find("(.)")).isEmpty();
        }
    }

    private static TestClient searchable(Sandbox sandbox) {
        TestClient client = new TestClient(sandbox);
        client.submit(Body.of("a b_c d"));
        client.submit(Body.of("a bxc d"));
        return client;
    }

    private Sandbox assuming(boolean other, Assumption assumption) {
        return (other ? settings.assume(assumption) : settings).start();
    }
}
