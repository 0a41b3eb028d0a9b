package dev.callwright.reports;

import java.util.Collection;

/**
 * Knows which of the caller's entities a call was for. A report tells no task, so it goes by
 * {@link CallReport#callee()}; where a number belongs to several entities, the agent and the time of the call may
 * narrow it down.
 *
 * @param <K> what the caller's entities are known by
 */
@FunctionalInterface
public interface CalleeDirectory<K> {

    /**
     * The keys of all entities that may have been meant; none, when there is none. What it throws makes the service
     * send the report again.
     */
    Collection<K> keysOf(CallReport report);
}
