package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.TaskStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancelTest {

    private static final String SCHEDULED = "\"2999-01-01 00:00:00\"";

    private final SandboxBuilder settings =
            Sandbox.builder().clock(Clock.fixed(Instant.now(), ZoneOffset.UTC)).callsPerMinute(1);

    @Test
    void nobodyIsCalledForACancelledTask() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").with("/sendTime", SCHEDULED));
            assertThat(client.cancel(123123)).isEqualTo("0");
            sandbox.completeCalls();
            assertThat(sandbox.calls()).isZero();
            assertThat(sandbox.tasks().get(0).state()).isEqualTo(TaskStatus.CANCELLED);
        }
    }

    @Test
    void callsThatWerePlacedBeforeStayPlacedAndRecallsAreNotMade() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").callees(5).recall(0, 1, 2));
            sandbox.advance(Duration.ofMinutes(1));
            assertThat(client.cancel(123123)).isEqualTo("0");
            sandbox.completeCalls();
            assertThat(sandbox.calls()).isEqualTo(2);
            assertThat(sandbox.count().numbersByCalls()).containsOnlyKeys(1);
        }
    }

    @Test
    void whatIsDoneOrUnknownCannotBeCancelled() {
        try (Sandbox sandbox = settings.start()) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task"));
            sandbox.completeCalls();
            assertThat(client.cancel(123123)).isEqualTo("-54");
            assertThat(client.cancel(1)).isEqualTo("-24");
            assertThat(client.cancel()).isEqualTo("-22");
            assertThat(client.cancel("\"123123\"")).isEqualTo("-22");
        }
    }

    @ParameterizedTest
    @CsvSource({"false, -24, WAITING", "true, 0, CANCELLED"})
    void oneWrongIdKeepsAllFromBeingCancelledUnlessEachIsOnItsOwn(boolean alone, String code, TaskStatus state) {
        try (Sandbox sandbox = assuming(alone, Assumption.CANCEL_EACH_ALONE)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").with("/sendTime", SCHEDULED));
            assertThat(client.cancel(123123, 1)).isEqualTo(code);
            assertThat(sandbox.tasks().get(0).state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, -54"})
    void aTaskThatIsBeingSubmittedCanBeCancelledUnlessToldOtherwise(boolean other, String code) {
        settings.submissionTime(Duration.ofMinutes(1));
        try (Sandbox sandbox = assuming(other, Assumption.SUBMITTING_NOT_CANCELLABLE)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task"));
            assertThat(client.cancel(123123)).isEqualTo(code);
            sandbox.completeCalls();
            assertThat(sandbox.calls()).isEqualTo(other ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, -54"})
    void aCallingTaskCanBeCancelledUnlessToldOtherwise(boolean other, String code) {
        try (Sandbox sandbox = assuming(other, Assumption.CALLING_NOT_CANCELLABLE)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").callees(2));
            assertThat(client.cancel(123123)).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, -54", "true, 0"})
    void cancellingTwiceSucceedsOnlyIfToldSo(boolean repeatable, String code) {
        try (Sandbox sandbox = assuming(repeatable, Assumption.CANCEL_REPEATABLE)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("a task").with("/sendTime", SCHEDULED));
            client.cancel(123123);
            assertThat(client.cancel(123123)).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, -37", "true, 0"})
    void aScheduledTaskCountsAgainstTheLimitUnlessToldOtherwise(boolean other, String code) {
        settings.concurrentTaskLimit(1);
        try (Sandbox sandbox = assuming(other, Assumption.SCHEDULED_TASKS_NOT_COUNTED)) {
            TestClient client = new TestClient(sandbox);
            client.submit(Body.of("scheduled").with("/sendTime", SCHEDULED));
            assertThat(client.submit(Body.of("a task"))).isEqualTo(code);
            client.cancel(123123);
            assertThat(client.submit(Body.of("another"))).as("after a cancel").isEqualTo(other ? "-37" : "0");
        }
    }

    private Sandbox assuming(boolean other, Assumption assumption) {
        return (other ? settings.assume(assumption) : settings).start();
    }
}
