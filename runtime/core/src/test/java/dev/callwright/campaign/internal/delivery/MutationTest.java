package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Breaks the engine on purpose: the simulation that finds nothing in the whole one has to find each of these. */
class MutationTest {

    private static final long SEED = 20261122;
    private static final int SCHEDULES = 20_000;

    private static final DeliveryPolicy RESEND = DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME);

    @Test
    void aJournalThatDoesNotSyncIsCaught() {
        assertThat(caught(schedule -> schedule.volume.ignoreSyncs())).contains("sent without a durable claim");
    }

    @Test
    void sendingAgainAtOnceIsCaught() {
        assertThat(caught(schedule -> schedule.policy = RESEND.settling(Duration.ZERO, 1)))
                .isNotEmpty();
    }

    @Test
    void believingThatClocksAgreeIsCaught() {
        assertThat(caught(schedule -> schedule.policy = RESEND.settling(Duration.ofMinutes(35), 3)))
                .isNotEmpty();
    }

    @Test
    void takingAGatewaysStatusForARefusalIsCaught() {
        assertThat(caught(answering(outcome -> outcome instanceof SubmitOutcome.Unknown it
                                && it.evidence().httpStatus().orElse(0) >= 400
                        ? new SubmitOutcome.NotSent(it.taskName(), SubmitOutcome.Stage.CONNECT, "refused")
                        : outcome)))
                .isNotEmpty();
    }

    @Test
    void sayingThatWhatWasGivenUpDoesNotExistIsCaught() {
        assertThat(caughtHostile(schedule -> schedule.told =
                        it -> it instanceof TaskResult.GivenUp ? new TaskResult.Rejected(it.task(), "-22") : it))
                .contains("mistyped");
    }

    @Test
    void aDoubtThatLastsForDecadesIsCaught() {
        Instant decades = Instant.parse("2083-01-01T00:00:00Z");
        assertThat(caught(answering(outcome -> outcome instanceof SubmitOutcome.Unknown it
                        ? new SubmitOutcome.Unknown(it.taskName(), it.calleeCount(), it.evidence(), decades)
                        : outcome)))
                .contains("years");
    }

    @Test
    void believingAPartOfTheListIsCaught() {
        assertThat(caught(schedule -> {
                    schedule.policy = RESEND;
                    schedule.mutation = it -> service(
                            it,
                            (name, from, to) -> it.directory().find(name, from, to).stream()
                                    .filter(row -> row.taskId() % 2 == 0)
                                    .toList());
                }))
                .isNotEmpty();
    }

    @Test
    void takingAFailedLookUpForAnAbsenceIsCaught() {
        assertThat(caught(schedule -> {
                    schedule.policy = RESEND;
                    schedule.service.failingLookUps = 30;
                    schedule.mutation =
                            it -> service(it, (name, from, to) -> orNothing(it.directory(), name, from, to));
                }))
                .isNotEmpty();
    }

    @Test
    void aNewNameForASecondAttemptIsCaught() {
        assertThat(caught(schedule -> schedule.mutation = it -> new Service(
                        (task, optedOut) -> it.sender().prepare(renamed(task), optedOut),
                        it.optOuts(),
                        it.directory(),
                        it.canceller())))
                .isNotEmpty();
    }

    @Test
    void believingTheLooseSearchIsCaught() {
        assertThat(caught(schedule -> schedule.mutation = it -> service(
                        it,
                        (name, from, to) -> it.directory().find(name, from, to).stream()
                                .map(row -> new FoundTask(row.taskId(), name, row.phase(), row.callees()))
                                .toList())))
                .contains("mistyped");
    }

    @Test
    void lookingAroundTheLastEntryAloneIsCaught() {
        assertThat(caught(schedule -> schedule.mutation =
                        it -> service(it, (name, from, to) -> it.directory().find(name, to, to))))
                .contains("mistyped");
    }

    @Test
    void countingWhoOptedOutAmongTheCalledIsCaught() {
        assertThat(caught(schedule -> {
                    schedule.policy = RESEND.verifying();
                    schedule.optOuts = new RandomOptOuts(1);
                    schedule.told = it -> it instanceof TaskResult.AlreadyAccepted found
                            ? new TaskResult.AlreadyAccepted(
                                    schedule.manifest.tasks().get(found.task().index()), found.taskId(), found.via())
                            : it;
                }))
                .contains("mistyped");
    }

    private static Service service(Service whole, Directory directory) {
        return new Service(whole.sender(), whole.optOuts(), directory, whole.canceller());
    }

    private static Consumer<Schedule> answering(UnaryOperator<SubmitOutcome> answer) {
        return schedule -> schedule.mutation = it -> new Service(
                (task, optedOut) -> {
                    Sender.Request request = it.sender().prepare(task, optedOut);
                    return ahead -> answer.apply(request.send(ahead));
                },
                it.optOuts(),
                it.directory(),
                it.canceller());
    }

    private static List<FoundTask> orNothing(Directory directory, String name, Instant from, Instant to) {
        try {
            return directory.find(name, from, to);
        } catch (LookupFailedException e) {
            return List.of();
        }
    }

    private static PlannedTask renamed(PlannedTask task) {
        return new PlannedTask(task.index(), task.taskName() + "-2", task.callees(), task.bytes(), task.sha256());
    }

    private static String caught(Consumer<Schedule> mutation) {
        return caught(mutation, false);
    }

    private static String caughtHostile(Consumer<Schedule> mutation) {
        return caught(mutation, true);
    }

    private static String caught(Consumer<Schedule> mutation, boolean hostile) {
        for (long seed = SEED; seed < SEED + SCHEDULES; seed++) {
            Schedule schedule = Schedule.random(seed, hostile);
            mutation.accept(schedule);
            try {
                schedule.run();
            } catch (AssertionError e) {
                return String.valueOf(e.getMessage());
            }
        }
        return "";
    }
}
