package dev.callwright.campaign.spi;

import java.util.List;
import java.util.Optional;

/**
 * The memory of one campaign, which outlives the process. Holds no number, name, variable or credential.
 *
 * <p>Entries of a task are numbered from 1 without gaps. Whoever appends a number first has it, in whatever process:
 * that is how a task is claimed. An implementation passes the acceptance suite {@code JournalContract}.
 */
public interface Journal extends AutoCloseable {

    /** What was planned; never changes. */
    Manifest manifest();

    /**
     * The entries of a task, oldest first; empty while nobody has claimed it.
     *
     * @param task the index of a planned task
     * @throws IndexOutOfBoundsException when no such task was planned
     * @throws JournalException when the journal cannot be read
     */
    List<Entry> history(int task);

    /** The newest entry of a task, as {@link #history(int)}. */
    default Optional<Entry> latest(int task) {
        List<Entry> history = history(task);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /**
     * Appends an entry; it is durable on return.
     *
     * @return false when the task already has an entry of this number, or another owner was faster; nothing was written
     * @throws IllegalArgumentException when the number would leave a gap
     * @throws IndexOutOfBoundsException when no such task was planned
     * @throws JournalException when the entry could not be made durable. It may or may not be found later; this journal
     *     takes no more entries
     */
    boolean append(Entry entry);

    /**
     * Whether nobody else can append while this is open, so that a claim of another owner is one of a process that has
     * ended.
     */
    boolean exclusive();

    @Override
    void close();
}
