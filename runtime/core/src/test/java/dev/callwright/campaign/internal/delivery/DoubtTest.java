package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.journal.Crash;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is concluded of a task in doubt, and when. */
class DoubtTest extends OneDelivery {

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
    void aTaskThatIsCreatedLateIsFound() {
        assertThat(deliver(RESEND, Fate.LATE)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.created).hasSize(1);
    }
}
