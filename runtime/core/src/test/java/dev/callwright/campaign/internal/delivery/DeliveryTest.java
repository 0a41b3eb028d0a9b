package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.delivery.ServiceModel.Created;
import dev.callwright.campaign.internal.journal.MemoryJournal;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each thing that can happen to one request leads to. */
class DeliveryTest extends OneDelivery {

    @Test
    void anAnswerThatIsLostAfterTheTaskWasCreatedIsFoundAndNotSentAgain() {
        assertThat(deliver(RESEND, Fate.ANSWER_LOST))
                .isInstanceOfSatisfying(
                        TaskResult.AlreadyAccepted.class,
                        it -> assertThat(it.via()).isEqualTo(TaskResult.Via.QUERY));
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aDoubtThatIsNotFoundIsLeftToAPersonAfterASignatureCanNoLongerBeValid() {
        assertThat(deliver(STOP, Fate.ANSWER_LOST_NOT_APPLIED)).isInstanceOf(TaskResult.GivenUp.class);
        assertThat(service.sends).isEqualTo(1);
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(ServiceModel.SETTLED));
    }

    @Test
    void aDoubtThatIsNotFoundIsSentAgainUnderItsNameIfThePolicySaysSo() {
        assertThat(deliver(RESEND, Fate.ANSWER_LOST_NOT_APPLIED)).isInstanceOf(TaskResult.Accepted.class);
        assertThat(service.sends).isEqualTo(2);
    }

    @Test
    void aBusyServiceIsWaitedForHoweverOften() {
        Fate[] busy = new Fate[200];
        java.util.Arrays.fill(busy, Fate.BUSY);
        assertThat(deliver(STOP, busy)).isInstanceOf(TaskResult.Accepted.class);
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(Duration.ofHours(7)));
    }

    @Test
    void aWrongClockIsCorrectedOnce() {
        List<Duration> corrections = new ArrayList<>();
        sender = (it, optedOut) -> ahead -> {
            corrections.add(ahead);
            return service.send(it);
        };
        assertThat(deliver(STOP, Fate.CLOCK_SKEW, Fate.CLOCK_SKEW)).isInstanceOf(TaskResult.ClockSkew.class);
        assertThat(corrections).containsExactly(Duration.ZERO, Duration.ofMinutes(40));
        assertThat(service.sends).isEqualTo(2);
    }

    @Test
    void whatWasNotSentIsSentAgainSomeTimesAndThenReported() {
        Fate[] unreachable = new Fate[50];
        java.util.Arrays.fill(unreachable, Fate.NOT_CONNECTED);
        assertThat(deliver(STOP, unreachable).next()).isEqualTo(Step.RESUME);
        assertThat(service.sends).isEqualTo(4);
    }

    @Test
    void aRefusalIsFinal() {
        assertThat(deliver(RESEND, Fate.REJECTED).next()).isEqualTo(Step.CORRECT);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aStrangersNameIsAConflictAndNeverEvaded() {
        service.stranger(task.taskName(), task.callees());
        assertThat(deliver(RESEND)).isEqualTo(new TaskResult.NameConflict(task, Optional.of(task.callees())));
        assertThat(service.created).noneMatch(it -> it.ours);
        assertThat(service.sends).isZero();
    }

    @Test
    void aTakenNameThatCouldNotBeLookedForBeforeIsAConflict() {
        service.stranger(task.taskName(), task.callees());
        int[] looks = {0};
        Directory deafAtFirst = (name, from, to) -> {
            if (looks[0]++ < 5) {
                throw LookupFailedException.answered("no list");
            }
            return service.find(name, from, to);
        };
        assertThat(run(RESEND, deafAtFirst).results().get(0))
                .isEqualTo(new TaskResult.NameConflict(task, Optional.of(task.callees())));
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aRequestThatSomethingRepeatedIsOurs() {
        assertThat(deliver(STOP, Fate.DELIVERED_TWICE))
                .isInstanceOfSatisfying(
                        TaskResult.AlreadyAccepted.class,
                        it -> assertThat(it.via()).isEqualTo(TaskResult.Via.NAME_TAKEN));
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void twoTasksOfOneNameAreAFindingWithTheirIds() {
        sender = (it, optedOut) -> ahead -> {
            service.created.add(new Created(7, it.taskName(), it.callees(), time.instant(), true));
            service.created.add(new Created(8, it.taskName(), it.callees(), time.instant(), true));
            return service.send(it);
        };
        assertThat(deliver(STOP)).isEqualTo(new TaskResult.Duplicate(task, List.of(7L, 8L)));
    }

    @Test
    void missingCalleesAreAFindingAndTheRestIsNotSent() {
        assertThat(deliver(RESEND.verifying(), Fate.SHORT))
                .isInstanceOfSatisfying(
                        TaskResult.CountMismatch.class,
                        it -> assertThat(it.found()).isEqualTo(task.callees() - 1));
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void whatWasAcceptedAndIsGoneIsAFindingAndNotSentAgain() {
        assertThat(deliver(RESEND.verifying(), Fate.LOST_THERE)).isInstanceOf(TaskResult.Vanished.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aJournalThatFailsSendsNothing() {
        try (var journal = volume.openJournal(Plans.of(1))) {
            volume.failSync(1);
            DeliveryReport report =
                    new Delivery(journal, new Service(sender, service, service), time, random, STOP).run();

            assertThat(report.end()).isEqualTo(EndReason.JOURNAL_FAILED);
            assertThat(service.sends).isZero();
        }
    }

    @Test
    void aJournalThatCannotEvenBeReadAnyMoreLeavesWhatWasKnown() {
        boolean[] down = {false};
        Journal shared = new MemoryJournal(Plans.of(2));
        Journal fails = new SteppedJournal(shared, () -> {
            if (down[0]) {
                throw new JournalException(JournalException.Problem.DATABASE, "down");
            }
        });
        DeliveryListener listener = (it, entry) -> down[0] = entry.state() instanceof TaskState.Accepted;
        DeliveryReport report =
                new Delivery(fails, new Service(sender, service, service), time, random, STOP, listener).run();

        assertThat(report.end()).isEqualTo(EndReason.JOURNAL_FAILED);
        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Accepted.class);
        assertThat(report.results().get(1)).isInstanceOf(TaskResult.Unknown.class);
        assertThat(service.sends).isEqualTo(1);
    }

    /** Another owner has gone on with the first task meanwhile. */
    @Test
    void whatWasRefusedForNowIsInDoubtWhenASharedJournalCannotBeReadAnyMore() {
        boolean[] down = {false};
        MemoryJournal shared = new MemoryJournal(Plans.of(2));
        Journal fails = new SteppedJournal(shared, () -> {
            if (down[0]) {
                throw new JournalException(JournalException.Problem.DATABASE, "down");
            }
        });
        optOuts = it -> {
            BitSet first = new BitSet();
            first.set(0);
            return first;
        };
        sender = (it, left) -> ahead -> {
            if (it.index() == 0) {
                return new SubmitOutcome.ClockSkew(it.taskName(), Optional.empty());
            }
            new Delivery(shared, new Service(service, service, service), time, random, STOP).run(0);
            down[0] = true;
            return new SubmitOutcome.Busy(it.taskName(), "");
        };
        DeliveryReport report =
                new Delivery(fails, new Service(sender, optOuts, service, service), time, random, STOP).run();

        assertThat(report.end()).isEqualTo(EndReason.JOURNAL_FAILED);
        assertThat(shared.latest(0).orElseThrow().state()).isInstanceOf(TaskState.Accepted.class);
        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Unknown.class);
        long told = report.results().stream()
                        .mapToLong(it -> it.task().callees())
                        .sum()
                + report.optedOut().stream().mapToInt(BitSet::cardinality).sum();
        assertThat(told).isEqualTo(Plans.of(2).callees());
    }

    /** Every other request would be refused as well. */
    @Test
    void whoMayNotAskClaimsNothing() {
        Directory refuses = (name, from, to) -> {
            throw LookupFailedException.notAllowed("refused", "-2");
        };
        DeliveryReport report = run(STOP, refuses);

        assertThat(report.end()).isEqualTo(EndReason.NOT_ANSWERED);
        assertThat(report.code()).contains("-2");
        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Waiting.class);
        assertThat(service.sends).isZero();
        assertThat(time.instant()).isEqualTo(SimulatedTime.BEGIN);

        assertThat(deliver(STOP)).isInstanceOf(TaskResult.Accepted.class);
    }

    @Test
    void anInterruptEndsTheDeliveryAndIsKept() {
        Thread.currentThread().interrupt();
        DeliveryReport report = run(STOP, service);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.end()).isEqualTo(EndReason.STOPPED);
        assertThat(service.sends).isZero();
    }
}
