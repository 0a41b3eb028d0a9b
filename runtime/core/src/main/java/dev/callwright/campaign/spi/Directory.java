package dev.callwright.campaign.spi;

import java.time.Instant;
import java.util.List;

/** The service's query of tasks. It searches loosely; what is ours is decided by whoever asks. */
@FunctionalInterface
public interface Directory {

    /**
     * The tasks that the service finds for a name, of all pages.
     *
     * @param earliest when the task was created at the earliest, to two days: clocks and zones differ
     * @param latest when it was created at the latest, to two days
     * @throws LookupFailedException when any page could not be read: half an answer is none
     */
    List<FoundTask> find(String taskName, Instant earliest, Instant latest) throws LookupFailedException;

    /**
     * As {@link #find}, by the service's own search alone: cheap enough to be asked before every task. That a task is
     * not among what it returns proves nothing by itself.
     *
     * @throws LookupFailedException when any page could not be read
     */
    default List<FoundTask> glance(String taskName, Instant earliest, Instant latest) throws LookupFailedException {
        return find(taskName, earliest, latest);
    }
}
