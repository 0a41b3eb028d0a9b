package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.runtime.SubmitOutcome;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callees who opt out while their tasks are delivered. */
class OptingOutTest extends OneDelivery {

    @Test
    void aCalleeWhoOptsOutBeforeTheFirstClaimIsNotInTheTask() {
        optOuts = it -> positions(3, 7);
        assertThat(deliver(STOP.verifying()))
                .isInstanceOfSatisfying(
                        TaskResult.Verified.class,
                        it -> assertThat(it.task().callees()).isEqualTo(task.callees() - 2));
        assertThat(service.created).singleElement().matches(it -> it.callees == task.callees() - 2);
    }

    @Test
    void whoOptsOutOfATaskThatExistsMovesNobody() {
        assertThat(deliver(STOP)).isInstanceOf(TaskResult.Accepted.class);
        optOuts = it -> positions(3);

        assertThat(deliver(STOP.verifying()))
                .isInstanceOfSatisfying(
                        TaskResult.Verified.class,
                        it -> assertThat(it.task().callees()).isEqualTo(task.callees()));
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aTaskInDoubtIsNotSentAgainWithSomebodyWhoOptedOut() {
        assertThat(deliver(STOP, Fate.ANSWER_LOST_NOT_APPLIED)).isInstanceOf(TaskResult.GivenUp.class);
        optOuts = it -> positions(3);

        assertThat(deliver(RESEND)).isInstanceOf(TaskResult.GivenUp.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aTaskThatEverybodyLeftIsNotSent() {
        optOuts = it -> {
            BitSet all = new BitSet();
            all.set(0, (int) it.callees());
            return all;
        };
        assertThat(deliver(STOP)).isInstanceOfSatisfying(TaskResult.Emptied.class, it -> {
            assertThat(it.task().callees()).isZero();
            assertThat(it.next()).isEqualTo(Step.DONE);
        });
        assertThat(service.sends).isZero();
    }

    @Test
    void whoOptsOutWhileTheFirstLookWaitsIsNotInTheTask() {
        int[] looks = {0};
        Directory late = (name, from, to) -> {
            if (looks[0]++ < 3) {
                throw LookupFailedException.refused("down", 503);
            }
            return service.find(name, from, to);
        };
        optOuts = it -> looks[0] < 2 ? positions() : positions(0);

        assertThat(run(STOP, late).results().get(0)).isInstanceOf(TaskResult.Accepted.class);
        assertThat(service.created).singleElement().matches(it -> it.callees == task.callees() - 1);
    }

    @Test
    void whoOptsOutBetweenTwoAttemptsIsNotInTheSecond() {
        optOuts = it -> service.sends == 0 ? positions() : positions(0);

        assertThat(deliver(STOP, Fate.BUSY)).isInstanceOf(TaskResult.Accepted.class);
        assertThat(service.created).singleElement().matches(it -> it.callees == task.callees() - 1);
    }

    @Test
    void aLookupThatCannotTellKeepsTheTaskFromBeingClaimed() {
        optOuts = it -> {
            throw new IllegalStateException("down");
        };
        assertThatThrownBy(() -> deliver(STOP)).hasMessage("down");
        assertThat(service.sends).isZero();
    }

    /** It is listed only after some of its callees, or all, have opted out. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void whoLeftATaskThatWasMadeBehindARefusalMayBeInIt(int leaving) {
        int[] looks = {0};
        Directory late = (name, from, to) -> looks[0]++ < 2
                ? List.of()
                : service.created.stream()
                        .map(it -> new FoundTask(it.id, it.name, FoundTask.Phase.WAITING, it.callees))
                        .toList();
        sender = (it, optedOut) -> ahead -> {
            service.send(it);
            return new SubmitOutcome.Busy(it.taskName(), "");
        };
        optOuts = it -> {
            BitSet left = new BitSet();
            left.set(0, service.sends * leaving);
            return left;
        };
        DeliveryReport report = run(STOP, late);

        assertThat(report.results())
                .singleElement()
                .isEqualTo(new TaskResult.CountMismatch(task, service.created.get(0).id, task.callees()));
        assertThat(report.optedOut()).containsExactly(new BitSet());
        assertThat(service.sends).isEqualTo(1);
    }

    /** An earlier attempt made it, with everybody; it is listed as cancelled, which says nothing of whom it called. */
    @Test
    void whoLeftATaskThatIsSeenToBeCancelledMayHaveBeenInIt() {
        int[] looks = {0};
        Directory late = (name, from, to) -> looks[0]++ < 2
                ? List.of()
                : service.created.stream()
                        .map(it -> new FoundTask(it.id, it.name, FoundTask.Phase.CANCELLED, it.callees))
                        .toList();
        sender = (it, optedOut) -> ahead -> {
            service.send(it);
            return new SubmitOutcome.Busy(it.taskName(), "");
        };
        optOuts = it -> service.sends == 0 ? positions() : positions(0);
        DeliveryReport report = run(STOP, late);

        assertThat(report.results()).singleElement().isInstanceOf(TaskResult.CancelledThere.class);
        assertThat(report.results().get(0).task().callees()).isEqualTo(task.callees());
        assertThat(report.optedOut()).containsExactly(new BitSet());
    }

    @Test
    void whoLeftBeforeTheFirstClaimIsNotInATaskThatIsCancelled() {
        TaskHistory history = history(
                new TaskState.OptedOut(List.of(3)),
                new TaskState.Claimed(1, time.instant(), true),
                new TaskState.Accepted(Optional.empty()),
                new TaskState.Cancelling());
        assertThat(history.left()).isEqualTo(positions(3));
    }

    static List<TaskState> ofAnEarlierAttempt() {
        return List.of(
                new TaskState.CountMismatch(1, 100),
                new TaskState.Duplicate(List.of(1L, 2L)),
                new TaskState.NameConflict(Optional.of(100L)));
    }

    @ParameterizedTest
    @MethodSource("ofAnEarlierAttempt")
    void whoLeftATaskIsNotSurelyOutOfWhatIsCancelledInItsPlace(TaskState seen) {
        TaskHistory history = history(
                new TaskState.Claimed(1, time.instant(), true),
                new TaskState.Busy(),
                new TaskState.OptedOut(List.of(3)),
                seen,
                new TaskState.Cancelling(),
                new TaskState.GivenUp());
        assertThat(history.left()).isEqualTo(positions());
        assertThat(history.task().callees()).isEqualTo(task.callees());
    }

    private TaskHistory history(TaskState... states) {
        List<Entry> entries = IntStream.range(0, states.length)
                .mapToObj(i -> new Entry(0, i + 1, time.instant(), "one", states[i]))
                .toList();
        return new TaskHistory(task, entries);
    }

    private static BitSet positions(int... positions) {
        BitSet set = new BitSet();
        IntStream.of(positions).forEach(set::set);
        return set;
    }
}
