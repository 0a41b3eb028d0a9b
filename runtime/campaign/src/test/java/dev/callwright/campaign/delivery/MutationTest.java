package dev.callwright.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.delivery.DeliveryPolicy.Absence;
import dev.callwright.campaign.journal.PlannedTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Breaks the engine on purpose: the simulation that finds nothing in the whole one has to find each of these. */
class MutationTest {

    private static final long SEED = 20261122;
    private static final int SCHEDULES = 20_000;

    @Test
    void aJournalThatDoesNotSyncIsCaught() {
        assertThat(caught(schedule -> schedule.volume.ignoreSyncs())).contains("sent without a durable claim");
    }

    @Test
    void sendingAgainAtOnceIsCaught() {
        assertThat(caught(schedule -> schedule.policy = DeliveryPolicy.careful()
                        .onAbsence(Absence.RESEND_SAME_NAME)
                        .settling(Duration.ZERO, 1)))
                .isNotEmpty();
    }

    @Test
    void takingAFailedLookUpForAnAbsenceIsCaught() {
        assertThat(caught(schedule -> {
                    schedule.policy = DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME);
                    schedule.service.failingLookUps = 30;
                    schedule.mutation = it -> new Service(
                            it.sender(), (name, from, to) -> orNothing(it.directory(), name, from, to), it.canceller());
                }))
                .isNotEmpty();
    }

    @Test
    void aNewNameForASecondAttemptIsCaught() {
        assertThat(caught(schedule -> schedule.mutation =
                        it -> new Service(task -> it.sender().send(renamed(task)), it.directory(), it.canceller())))
                .isNotEmpty();
    }

    @Test
    void believingTheLooseSearchIsCaught() {
        assertThat(caught(schedule -> schedule.mutation = it -> new Service(
                        it.sender(),
                        (name, from, to) -> it.directory().find(name, from, to).stream()
                                .map(row -> new FoundTask(row.taskId(), name, row.phase(), row.callees()))
                                .toList(),
                        it.canceller())))
                .contains("mistyped");
    }

    @Test
    void lookingAroundTheLastEntryAloneIsCaught() {
        assertThat(caught(schedule -> schedule.mutation = it -> new Service(
                        it.sender(), (name, from, to) -> it.directory().find(name, to, to), it.canceller())))
                .contains("mistyped");
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
        for (long seed = SEED; seed < SEED + SCHEDULES; seed++) {
            Schedule schedule = Schedule.random(seed);
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
