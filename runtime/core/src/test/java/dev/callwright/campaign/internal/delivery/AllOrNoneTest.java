package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.delivery.ServiceModel.Created;
import dev.callwright.campaign.internal.journal.MemoryJournal;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as verified in two phases, and when everything else is taken back. */
class AllOrNoneTest extends OneDelivery {

    private static final Instant CALLS = SimulatedTime.BEGIN.plus(Duration.ofDays(7));
    private static final DeliveryPolicy TWO = STOP.twoPhase(CALLS, Duration.ofHours(4));
    private static final Instant DEADLINE = CALLS.minus(Duration.ofHours(4));

    /** The list cannot be used until the deadline; then it shows that somebody is missing. */
    @Test
    void whatWasAcceptedAndNeverSeenIsNotVerified() {
        service.unusable(SimulatedTime.BEGIN.plusMillis(1), DEADLINE);
        DeliveryReport report = run(TWO, service, Fate.SHORT);

        assertThat(report.delivered()).isFalse();
        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Cancelled.class);
        assertThat(service.created).hasSize(1).noneMatch(Created::calls);
        assertThat(time.instant()).isAfter(DEADLINE).isBefore(CALLS);
    }

    @Test
    void whatIsListedDaysLaterIsVerifiedAndStays() {
        service.unusable(SimulatedTime.BEGIN.plusMillis(1), DEADLINE.minus(Duration.ofHours(1)));

        assertThat(deliver(TWO)).isInstanceOf(TaskResult.Verified.class);
        assertThat(service.created).allMatch(Created::calls);
    }

    @Test
    void whileTheListCannotBeUsedNothingIsSaidToBeDelivered() {
        service.unusable(SimulatedTime.BEGIN.plusMillis(1), CALLS.plus(Duration.ofDays(1)));
        DeliveryReport report = run(TWO, service, Fate.SHORT);

        assertThat(report.delivered()).isFalse();
        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Cancelling.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 29})
    void aRepeatThatIsTakenMinutesLaterIsSeenAndCancelled(long minutes) {
        sender = (it, left) -> ahead -> {
            SubmitOutcome outcome = service.send(it);
            Instant later = time.instant().plus(Duration.ofMinutes(minutes));
            service.created.add(new Created(9_000, it.taskName(), it.callees(), later, true));
            return outcome;
        };
        assertThat(deliver(TWO)).isInstanceOf(TaskResult.Verified.class);
        assertThat(service.created).hasSize(2).filteredOn(Created::calls).hasSize(1);
        assertThat(deliver(TWO)).isInstanceOf(TaskResult.Verified.class);
    }

    @Test
    void whatWasAcceptedShortlyBeforeTheDeadlineIsLookedAtOnceMoreAfterIt() {
        time.pass(Duration.between(SimulatedTime.BEGIN, DEADLINE.minusSeconds(60)));
        sender = (it, left) -> ahead -> {
            SubmitOutcome outcome = service.send(it);
            Instant later = time.instant().plus(Duration.ofMinutes(29));
            service.created.add(new Created(9_000, it.taskName(), it.callees(), later, true));
            return outcome;
        };
        assertThat(deliver(TWO)).isInstanceOf(TaskResult.Cancelled.class);
        assertThat(service.created).hasSize(2).noneMatch(Created::calls);
        assertThat(time.instant()).isBefore(CALLS);
    }

    /** Nothing could be verified, and a task of ours would look like a stranger's. */
    @Test
    void whileTheListCannotBeUsedNothingIsClaimed() {
        service.unusable(SimulatedTime.BEGIN, DEADLINE);

        assertThat(deliver(TWO)).isEqualTo(new TaskResult.Cancelled(task, List.of()));
        assertThat(time.instant()).isBetween(DEADLINE, CALLS);
        assertThat(service.sends).isZero();
    }

    static List<SubmitOutcome> refusals() {
        String name = "overdue";
        return List.of(
                new SubmitOutcome.ClockSkew(name, Optional.empty()),
                new SubmitOutcome.Busy(name, ""),
                new SubmitOutcome.Rejected(name, CreateTaskStatus.INVALID_PARAMETER, ""));
    }

    /** Something on the way repeated the request: one copy is taken, and the refusal of the other is heard. */
    @ParameterizedTest
    @MethodSource("refusals")
    void whatWasMadeBehindARefusalIsLookedForBeforeItIsSaidToBeCancelled(SubmitOutcome refusal) {
        sender = (it, left) -> ahead -> {
            if (service.created.isEmpty()) {
                service.send(it);
            }
            return refusal;
        };
        Instant listed = SimulatedTime.BEGIN.plus(Duration.ofMinutes(50));
        Directory late = (name, from, to) -> time.instant().isBefore(listed) ? List.of() : service.find(name, from, to);
        time.pass(Duration.ofMinutes(1));
        DeliveryPolicy soon = STOP.twoPhase(SimulatedTime.BEGIN.plus(Duration.ofHours(4)), Duration.ofMinutes(238));
        run(soon, late);
        time.pass(Duration.ofMinutes(2));

        assertThat(run(soon, late).results().get(0)).isEqualTo(new TaskResult.Cancelled(task, List.of(1000L)));
        assertThat(service.created).hasSize(1).noneMatch(Created::calls);
    }

    @Test
    void whatWasRefusedAndIsNotListedIsCancelled() {
        assertThat(deliver(TWO, Fate.REJECTED)).isEqualTo(new TaskResult.Cancelled(task, List.of()));
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(ServiceModel.SETTLED));
    }

    static List<DeliveryPolicy> resumed() {
        return List.of(TWO, STOP);
    }

    @ParameterizedTest
    @MethodSource("resumed")
    void whatIsSeenToBeCancelledAfterTheCallsHasPerhapsCalledSomebody(DeliveryPolicy policy) {
        try (Journal journal = new MemoryJournal(Plans.of(1))) {
            write(
                    journal,
                    new TaskState.Claimed(1, time.instant(), true),
                    new TaskState.Accepted(Optional.of(7L)),
                    new TaskState.Verified(1000),
                    new TaskState.Cancelling());
            time.pass(Duration.ofDays(8));
            Directory cancelled = listing(FoundTask.Phase.CANCELLED, 0);

            assertThat(resume(journal, cancelled, policy).results().get(0))
                    .isInstanceOf(TaskResult.CancelledThere.class);
        }
    }

    @Test
    void whatHasCalledSomebodyIsNotSaidToHaveCalledNobody() {
        try (Journal journal = new MemoryJournal(Plans.of(1))) {
            write(
                    journal,
                    new TaskState.Claimed(1, time.instant(), true),
                    new TaskState.Accepted(Optional.of(7L)),
                    new TaskState.Verified(1000),
                    new TaskState.Cancelling());

            assertThat(resume(journal, listing(FoundTask.Phase.CANCELLED, 1), TWO)
                            .results()
                            .get(0))
                    .isInstanceOf(TaskResult.CancelledThere.class);
        }
    }

    @Test
    void aMistypedBaseUrlDoesNotCancelTheCampaign() {
        Directory nobody = (name, from, to) -> {
            throw LookupFailedException.refused("no such page", 404);
        };
        DeliveryReport report = run(TWO, nobody);
        assertThat(report.end()).isEqualTo(EndReason.NOT_ANSWERED);
        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Waiting.class);

        assertThat(deliver(TWO)).isInstanceOf(TaskResult.Verified.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aBadHourAfterTheFirstTaskDoesNotCancelTheCampaign() {
        service.outage(SimulatedTime.BEGIN.plusSeconds(2), SimulatedTime.BEGIN.plus(Duration.ofHours(3)));
        DeliveryReport report = deliverAll(3, TWO);
        assertThat(report.results()).noneMatch(it -> it instanceof TaskResult.Cancelled);
        time.pass(Duration.ofHours(3));

        assertThat(deliverAll(3, TWO).delivered()).isTrue();
    }

    @Test
    void whatIsStillNotSentAtTheDeadlineTakesTheRestWithIt() {
        Directory nobody = (name, from, to) -> {
            throw LookupFailedException.refused("no such page", 404);
        };
        run(TWO, nobody);
        time.pass(Duration.between(time.instant(), DEADLINE));

        assertThat(deliver(TWO)).isEqualTo(new TaskResult.Cancelled(task, List.of()));
        assertThat(service.sends).isZero();
    }

    @Test
    void whatWasNeverSentWhenTheCallsWereToBeginIsTold() {
        time.pass(Duration.ofDays(8));
        DeliveryReport report = run(TWO, service);

        assertThat(report.end()).isEqualTo(EndReason.TOO_LATE);
        assertThat(report.results().get(0)).isInstanceOf(TaskResult.Waiting.class);
        assertThat(service.sends).isZero();
    }

    @Test
    void aPartOfAWithdrawnCampaignIsNotSent() {
        try (Journal journal = new MemoryJournal(Plans.of(2))) {
            journal.append(new Entry(0, 1, time.instant(), "one", new TaskState.Cancelled(List.of())));
            Delivery part = new Delivery(journal, new Service(service, service, service), time, random, STOP);

            assertThat(part.run(1)).isInstanceOf(TaskResult.Cancelled.class);
            assertThat(service.sends).isZero();
        }
    }

    @Test
    void aNameOfUnknownOriginThatWasGivenUpIsAConflictOnceItIsSeen() {
        assertThat(Transition.allowed(new TaskState.GivenUp(), new TaskState.NameConflict(Optional.empty())))
                .isTrue();
    }

    private void write(Journal journal, TaskState... states) {
        for (int i = 0; i < states.length; i++) {
            journal.append(new Entry(0, i + 1, time.instant(), "one", states[i]));
        }
    }

    private DeliveryReport resume(Journal journal, Directory directory, DeliveryPolicy policy) {
        return new Delivery(journal, new Service(sender, directory, service), time, random, policy).run();
    }

    private Directory listing(FoundTask.Phase phase, long called) {
        return (name, from, to) -> List.of(new FoundTask(1000, name, phase, task.callees(), called));
    }
}
