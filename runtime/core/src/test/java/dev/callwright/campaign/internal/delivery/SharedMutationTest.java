package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Breaks what several owners rest on: the simulation that finds nothing in the whole engine has to find each of these.
 */
class SharedMutationTest {

    private static final long SEED = 20261122;
    private static final int SCHEDULES = 20_000;

    @Test
    void anOwnerWhoSleepsAndSignsWhenItWakesIsCaught() {
        assertThat(caught(schedule -> schedule.mutation = it -> new Service(
                        (task, optedOut) ->
                                ahead -> it.sender().prepare(task, optedOut).send(ahead),
                        it.optOuts(),
                        it.directory(),
                        it.canceller())))
                .isNotEmpty();
    }

    @Test
    void aLockThatLetsTwoOwnersIntoAJournalForOneIsCaught() {
        assertThat(caught(schedule -> schedule.journals = Unlocked::new)).isNotEmpty();
    }

    private static String caught(Consumer<SharedSchedule> mutation) {
        for (long seed = SEED; seed < SEED + SCHEDULES; seed++) {
            SharedSchedule schedule = new SharedSchedule(seed);
            mutation.accept(schedule);
            try {
                schedule.run();
            } catch (AssertionError e) {
                return String.valueOf(e.getMessage());
            }
        }
        return "";
    }

    /** A journal that was opened as if nobody else could write: what others wrote since is not seen. */
    private static final class Unlocked implements Journal {

        private final Journal shared;
        private final List<List<Entry>> histories = new ArrayList<>();

        Unlocked(Journal shared) {
            this.shared = shared;
            shared.manifest().tasks().forEach(task -> histories.add(new ArrayList<>(shared.history(task.index()))));
        }

        @Override
        public Manifest manifest() {
            return shared.manifest();
        }

        @Override
        public List<Entry> history(int task) {
            return List.copyOf(histories.get(task));
        }

        @Override
        public boolean append(Entry entry) {
            shared.append(entry);
            histories.get(entry.task()).add(entry);
            return true;
        }

        @Override
        public boolean exclusive() {
            return true;
        }

        @Override
        public void close() {}
    }
}
