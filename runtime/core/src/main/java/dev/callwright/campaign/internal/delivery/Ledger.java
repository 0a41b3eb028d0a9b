package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The journal as one owner writes it. */
final class Ledger {

    private final Journal journal;
    private final String owner;
    private final InstantSource clock;
    private final DeliveryListener listener;
    private final Map<Integer, TaskHistory> known = new HashMap<>();

    Ledger(Journal journal, String owner, InstantSource clock, DeliveryListener listener) {
        this.journal = journal;
        this.owner = owner;
        this.clock = clock;
        this.listener = listener;
    }

    TaskHistory history(PlannedTask task) {
        TaskHistory history = new TaskHistory(task, journal.history(task.index()));
        known.put(task.index(), history);
        return history;
    }

    /** What was last read or written of a task, if it was; for when the journal has failed. */
    Optional<TaskHistory> known(PlannedTask task) {
        return Optional.ofNullable(known.get(task.index()));
    }

    /** Whether the owner of a claim may still be at it. */
    boolean othersMayLive() {
        return !journal.exclusive();
    }

    /**
     * Writes the next entry after one that was seen.
     *
     * @return the entry; empty when another owner wrote first, so that what was seen no longer holds
     */
    Optional<Entry> record(PlannedTask task, Optional<Entry> seen, TaskState state) {
        TaskState from = seen.map(Entry::state).orElse(null);
        if (!Transition.allowed(from, state)) {
            throw new IllegalStateException("[callwright/task-transition] " + from + " does not lead to " + state);
        }
        Entry entry = new Entry(task.index(), seen.map(Entry::number).orElse(0) + 1, clock.instant(), owner, state);
        if (!journal.append(entry)) {
            return Optional.empty();
        }
        known.computeIfPresent(task.index(), (index, history) -> history.and(entry));
        listener.recorded(task, entry);
        return Optional.of(entry);
    }
}
