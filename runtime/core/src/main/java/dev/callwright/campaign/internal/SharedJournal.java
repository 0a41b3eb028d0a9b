package dev.callwright.campaign.internal;

import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.Manifest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journals of a process for the tasks that it delivers at the same time: one for all of them if nobody else is let
 * in meanwhile, as with a file; else one for each. No task is delivered twice at a time, as claims of an exclusive
 * journal do not tell threads apart.
 */
public final class SharedJournal {

    private final JournalStore store;
    private final Map<Integer, Journal> tasks = new HashMap<>();
    private @Nullable Journal exclusive;

    public SharedJournal(JournalStore store) {
        this.store = store;
    }

    /** The journal, until {@link #end} of the same task; null when that task is being delivered already */
    public synchronized @Nullable Journal begin(Manifest manifest, int task) {
        if (tasks.containsKey(task)) {
            return null;
        }
        Journal journal = exclusive;
        if (journal == null) {
            journal = store.open(manifest);
            exclusive = journal.exclusive() ? journal : null;
        }
        tasks.put(task, journal);
        return journal;
    }

    public synchronized void end(int task) {
        Journal journal = tasks.remove(task);
        if (journal != null && !tasks.containsValue(journal)) {
            exclusive = null;
            journal.close();
        }
    }
}
