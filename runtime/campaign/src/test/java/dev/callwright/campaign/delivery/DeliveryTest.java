package dev.callwright.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.delivery.DeliveryPolicy.Absence;
import dev.callwright.campaign.delivery.DeliveryReport.End;
import dev.callwright.campaign.delivery.ServiceModel.Created;
import dev.callwright.campaign.journal.Crash;
import dev.callwright.campaign.journal.Journal;
import dev.callwright.campaign.journal.JournalException;
import dev.callwright.campaign.journal.MemoryJournal;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.journal.SimulatedVolume;
import dev.callwright.campaign.journal.TaskState;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What each thing that can happen to one request leads to. */
class DeliveryTest {

    private static final World PLAIN = World.plain();
    private static final DeliveryPolicy STOP = DeliveryPolicy.careful();
    private static final DeliveryPolicy RESEND = STOP.onAbsence(Absence.RESEND_SAME_NAME);

    private final SplittableRandom random = new SplittableRandom(1);
    private final SimulatedTime time = new SimulatedTime(() -> {});
    private final SimulatedVolume volume = new SimulatedVolume(random, () -> {});
    private final Queue<Fate> fates = new ArrayDeque<>();
    private final ServiceModel service = new ServiceModel(
            PLAIN, random, time, () -> {}, () -> fates.isEmpty() ? Fate.ACCEPTED : fates.remove(), task -> {});
    private final PlannedTask task = Plans.of(1).tasks().get(0);
    private Sender sender = service;
    private OptOuts optOuts = OptOuts.NONE;

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
    void aGatewaysStatusAfterTheCreateWentThroughIsFoundAndNotSentAgain() {
        assertThat(deliver(RESEND, Fate.GATEWAY)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aGatewaysStatusIsADoubtThatThePolicyLeavesToAPerson() {
        assertThat(deliver(STOP, Fate.GATEWAY_NOT_APPLIED)).isInstanceOf(TaskResult.GivenUp.class);
        assertThat(service.sends).isEqualTo(1);
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(ServiceModel.SETTLED));
    }

    @Test
    void aGatewaysBadHourLeavesOneTaskInDoubt() {
        service.outage(SimulatedTime.BEGIN.plusSeconds(1), SimulatedTime.BEGIN.plus(Duration.ofHours(1)));
        DeliveryReport report = deliverAll(25, STOP);

        assertThat(report.results())
                .filteredOn(it -> it.next() != Step.NONE)
                .hasSizeLessThan(2)
                .allMatch(it -> it instanceof TaskResult.GivenUp);
        assertThat(service.sends).isEqualTo(25);
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(Duration.ofHours(1)));
    }

    @Test
    void aGatewayThatRefusesCreatesAloneLeavesOneTaskAtATimeInDoubtAndEndsTheDelivery() {
        for (int i = 0; i < 25; i++) {
            fates.add(Fate.GATEWAY_NOT_APPLIED);
        }
        DeliveryReport report = deliverAll(25, STOP);

        assertThat(report.end()).isEqualTo(End.NOT_ANSWERED);
        assertThat(report.httpStatus()).hasValue(429);
        assertThat(service.sends).isEqualTo(3);
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(ServiceModel.SETTLED.multipliedBy(3)));
        assertThat(report.results())
                .filteredOn(it -> it instanceof TaskResult.Waiting)
                .hasSize(22);
    }

    @Test
    void whileOnlyAGatewayAnswersNothingIsClaimed() {
        service.outage(SimulatedTime.BEGIN, SimulatedTime.BEGIN.plus(Duration.ofDays(1)));
        DeliveryReport report = deliverAll(3, STOP);

        assertThat(report.end()).isEqualTo(End.NOT_ANSWERED);
        assertThat(report.httpStatus()).hasValue(429);
        assertThat(report.results()).allMatch(it -> it instanceof TaskResult.Waiting);
        assertThat(service.sends).isZero();
        assertThat(time.instant()).isBefore(SimulatedTime.BEGIN.plus(Duration.ofHours(3)));
    }

    @Test
    void aMistypedBaseUrlIsToldAtOnce() {
        Directory nobody = (name, from, to) -> {
            throw LookupFailedException.refused("no such page", 404);
        };
        DeliveryReport report = run(STOP, nobody);

        assertThat(report.end()).isEqualTo(End.NOT_ANSWERED);
        assertThat(report.httpStatus()).hasValue(404);
        assertThat(service.sends).isZero();
        assertThat(time.instant()).isEqualTo(SimulatedTime.BEGIN);
    }

    @Test
    void whatIsLeftInDoubtIsLookedUpAgainByTheNextDelivery() {
        Directory late = (name, from, to) -> List.of();
        assertThat(run(STOP, late, Fate.ANSWER_LOST).results().get(0)).isInstanceOf(TaskResult.GivenUp.class);
        time.pass(Duration.ofDays(1));

        assertThat(deliver(STOP)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void whatVanishedIsLookedUpAgainByTheNextDelivery() {
        Directory late = (name, from, to) -> List.of();
        assertThat(run(STOP.verifying(), late).results().get(0)).isInstanceOf(TaskResult.Vanished.class);
        time.pass(Duration.ofDays(1));

        assertThat(deliver(STOP.verifying())).isInstanceOf(TaskResult.Verified.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aRefusalAfterADoubtDoesNotSayThatNothingExists() {
        assertThat(deliver(RESEND, Fate.ANSWER_LOST_NOT_APPLIED, Fate.REJECTED))
                .isInstanceOfSatisfying(TaskResult.EarlierDoubt.class, it -> {
                    assertThat(it.latest()).isInstanceOf(TaskResult.Rejected.class);
                    assertThat(it.next()).isEqualTo(Step.DECIDE);
                });
    }

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
            assertThat(it.next()).isEqualTo(Step.NONE);
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
    void aTaskThatWasMadeBehindARefusalIsSeenBeforeTheNextAttempt() {
        sender = (it, optedOut) -> ahead -> {
            service.send(it);
            return new SubmitOutcome.Busy(it.taskName(), "");
        };
        Directory prompt = (name, from, to) -> service.created.stream()
                .map(it -> new FoundTask(it.id, it.name, FoundTask.Phase.WAITING, it.callees))
                .toList();

        assertThat(run(STOP, prompt).results().get(0)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aTakenNameOfOurOwnThatIsNotListedIsInDoubtAndLookedUpAgain() {
        Directory late = (name, from, to) -> List.of();
        assertThat(run(STOP, late, Fate.DELIVERED_TWICE).results().get(0)).isInstanceOf(TaskResult.GivenUp.class);
        time.pass(Duration.ofDays(1));

        assertThat(deliver(STOP)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void whatSomebodyCancelledAtTheServiceIsNotAccepted() {
        sender = (it, optedOut) -> ahead -> {
            SubmitOutcome outcome = service.send(it);
            service.created.get(0).cancelled = true;
            return outcome;
        };
        assertThat(deliver(STOP.verifying()))
                .isInstanceOfSatisfying(
                        TaskResult.CancelledThere.class,
                        it -> assertThat(it.next()).isEqualTo(Step.DECIDE));
        assertThat(deliver(STOP.verifying(), Fate.ANSWER_LOST)).isInstanceOf(TaskResult.CancelledThere.class);
    }

    @Test
    void hundredsOfTasksOfOneNameAreAFindingThatTheJournalHolds() {
        Directory many = (name, from, to) -> LongStream.range(0, service.sends == 0 ? 0 : 500)
                .mapToObj(i -> new FoundTask(9_000_000_000_000_000_000L + i, name, FoundTask.Phase.WAITING, 100))
                .toList();
        assertThat(run(STOP, many, Fate.ANSWER_LOST).results().get(0)).isInstanceOf(TaskResult.Duplicate.class);
    }

    @Test
    void theDefaultPolicyDoesNotGoOnWithWhatAnotherSentAgainAfterADoubt() {
        Fate[] happens = {
            Fate.ANSWER_LOST_NOT_APPLIED, Fate.NOT_CONNECTED, Fate.NOT_CONNECTED, Fate.NOT_CONNECTED, Fate.NOT_CONNECTED
        };
        assertThat(deliver(RESEND, happens)).isInstanceOf(TaskResult.EarlierDoubt.class);
        int sent = service.sends;

        assertThat(deliver(STOP)).isInstanceOf(TaskResult.GivenUp.class);
        assertThat(service.sends).isEqualTo(sent);
    }

    @Test
    void aRefusalAfterADoubtIsLookedUpAgainByTheNextDelivery() {
        Directory late = (name, from, to) -> List.of();
        sender = (it, optedOut) -> ahead -> {
            service.asked.clear(); // the service's own check would notice that the answers were not true
            return service.send(it);
        };
        assertThat(run(RESEND, late, Fate.ANSWER_LOST, Fate.REJECTED).results().get(0))
                .isInstanceOf(TaskResult.EarlierDoubt.class);

        assertThat(deliver(STOP)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.sends).isEqualTo(2);
    }

    @Test
    void aLookupThatCannotTellKeepsTheTaskFromBeingClaimed() {
        optOuts = it -> {
            throw new IllegalStateException("down");
        };
        assertThatThrownBy(() -> deliver(STOP)).hasMessage("down");
        assertThat(service.sends).isZero();
    }

    private static BitSet positions(int... positions) {
        BitSet set = new BitSet();
        IntStream.of(positions).forEach(set::set);
        return set;
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
    void aTaskThatIsCreatedLateIsFound() {
        assertThat(deliver(RESEND, Fate.LATE)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.created).hasSize(1);
    }

    @Test
    void whatWasCreatedBeforeItsProcessDiedIsFoundHoweverLongItWasDead() {
        sender = (it, optedOut) -> ahead -> {
            service.send(it);
            throw new Crash();
        };
        assertThatThrownBy(() -> deliver(RESEND)).isInstanceOf(Crash.class);
        time.pass(Duration.ofDays(60));
        sender = service;

        assertThat(deliver(RESEND)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void whatComesToNothingAgainAndAgainIsLeftToAPerson() {
        Fate[] lost = new Fate[50];
        java.util.Arrays.fill(lost, Fate.ANSWER_LOST_NOT_APPLIED);
        assertThat(deliver(RESEND, lost).next()).isEqualTo(Step.DECIDE);
        assertThat(service.sends).isEqualTo(4);
    }

    @Test
    void aTakenNameAfterADoubtIsOursOnceTheLookUpShowsIt() {
        Directory blindAtFirst = (name, from, to) -> {
            List<FoundTask> rows = service.find(name, from, to);
            return service.sends < 2 ? List.of() : rows;
        };
        sender = (it, optedOut) -> ahead -> {
            service.asked.clear(); // the service's own check would notice that the answers were not true
            return service.send(it);
        };
        assertThat(run(RESEND, blindAtFirst, Fate.ANSWER_LOST).results().get(0))
                .isInstanceOfSatisfying(
                        TaskResult.AlreadyAccepted.class,
                        it -> assertThat(it.via()).isEqualTo(TaskResult.Via.NAME_TAKEN));
        assertThat(service.created).hasSize(1);
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
    void aLookUpThatFailsForEverLeavesTheDoubt() {
        DeliveryReport report = run(
                RESEND,
                (name, from, to) -> {
                    if (service.sends > 0) {
                        throw new LookupFailedException("down");
                    }
                    return List.of();
                },
                Fate.ANSWER_LOST_NOT_APPLIED);

        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Unknown.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aJournalThatFailsSendsNothing() {
        try (var journal = volume.openJournal(Plans.of(1))) {
            volume.failSync(1);
            DeliveryReport report =
                    new Delivery(journal, new Service(sender, service, service), time, random, STOP).run();

            assertThat(report.end()).isEqualTo(End.JOURNAL_FAILED);
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

        assertThat(report.end()).isEqualTo(End.JOURNAL_FAILED);
        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Accepted.class);
        assertThat(report.results().get(1)).isInstanceOf(TaskResult.Unknown.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void anInterruptEndsTheDeliveryAndIsKept() {
        Thread.currentThread().interrupt();
        DeliveryReport report = run(STOP, service);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.end()).isEqualTo(End.STOPPED);
        assertThat(service.sends).isZero();
    }

    private TaskResult deliver(DeliveryPolicy policy, Fate... happens) {
        return run(policy, service, happens).results().get(0);
    }

    private DeliveryReport run(DeliveryPolicy policy, Directory directory, Fate... happens) {
        fates.addAll(List.of(happens));
        return run(1, policy, directory);
    }

    private DeliveryReport deliverAll(int tasks, DeliveryPolicy policy) {
        return run(tasks, policy, service);
    }

    private DeliveryReport run(int tasks, DeliveryPolicy policy, Directory directory) {
        try (var journal = volume.openJournal(Plans.of(tasks))) {
            Service all = new Service(sender, optOuts, directory, service);
            return new Delivery(journal, all, time, random, policy).run();
        }
    }
}
