package dev.callwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.TaskResult.Reason;
import dev.callwright.campaign.TaskResult.Via;
import dev.callwright.campaign.spi.PlannedTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each result of a task means for its callees: never more than the journal shows. */
class CalleeStateTest {

    private static final PlannedTask TASK = new PlannedTask(0, "overdue-0", 3, 900, "0f".repeat(32));

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(new TaskResult.Accepted(TASK, Optional.of(1L)), CalleeState.ACCEPTED),
                Arguments.of(new TaskResult.AlreadyAccepted(TASK, 1, Via.QUERY), CalleeState.ACCEPTED),
                Arguments.of(new TaskResult.Verified(TASK, 1), CalleeState.ACCEPTED),
                Arguments.of(new TaskResult.Waiting(TASK, Reason.NOT_BEGUN), CalleeState.NOT_SENT),
                Arguments.of(new TaskResult.Waiting(TASK, Reason.NOT_SENT), CalleeState.NOT_SENT),
                Arguments.of(new TaskResult.Waiting(TASK, Reason.BUSY), CalleeState.NOT_SENT),
                Arguments.of(new TaskResult.ClockSkew(TASK, Optional.empty()), CalleeState.NOT_SENT),
                Arguments.of(new TaskResult.Rejected(TASK, "-22"), CalleeState.REJECTED),
                Arguments.of(new TaskResult.Invalid(TASK, 1), CalleeState.REJECTED),
                Arguments.of(new TaskResult.Cancelled(TASK, List.of(1L)), CalleeState.REJECTED),
                Arguments.of(new TaskResult.SubmissionFailed(TASK, 1), CalleeState.REJECTED),
                Arguments.of(new TaskResult.Emptied(TASK), CalleeState.LEFT_OUT),
                Arguments.of(new TaskResult.Unknown(TASK, Instant.EPOCH), CalleeState.IN_DOUBT),
                Arguments.of(new TaskResult.GivenUp(TASK), CalleeState.IN_DOUBT),
                Arguments.of(
                        new TaskResult.EarlierDoubt(TASK, new TaskResult.Rejected(TASK, "-22")), CalleeState.IN_DOUBT),
                Arguments.of(
                        new TaskResult.EarlierDoubt(TASK, new TaskResult.Waiting(TASK, Reason.BUSY)),
                        CalleeState.IN_DOUBT),
                Arguments.of(new TaskResult.ClaimLost(TASK, "other"), CalleeState.IN_DOUBT),
                Arguments.of(new TaskResult.Cancelling(TASK), CalleeState.IN_DOUBT),
                Arguments.of(new TaskResult.NameConflict(TASK, Optional.empty()), CalleeState.IN_DOUBT),
                Arguments.of(new TaskResult.Duplicate(TASK, List.of(1L, 2L)), CalleeState.IN_DOUBT),
                Arguments.of(new TaskResult.CountMismatch(TASK, 1, 2), CalleeState.IN_DOUBT),
                Arguments.of(new TaskResult.CancelledThere(TASK, 1), CalleeState.IN_DOUBT),
                Arguments.of(new TaskResult.Vanished(TASK), CalleeState.IN_DOUBT));
    }

    @ParameterizedTest
    @MethodSource("table")
    void saysNoMoreThanItsTask(TaskResult result, CalleeState state) {
        assertThat(CalleeState.of(result)).isEqualTo(state);
    }
}
