package dev.callwright.sandbox.internal.calls;

import java.time.Instant;
import java.util.Set;

/**
 * Which tasks to show.
 *
 * @param from accepted then or later
 * @param until accepted then or earlier
 * @param states in one of these states, by their codes; all when empty
 * @param search in whose name this is found; everywhere when empty
 */
public record TaskSearch(Instant from, Instant until, Set<Long> states, String search) {

    public TaskSearch {
        states = Set.copyOf(states);
    }

    boolean covers(Instant accepted) {
        return !accepted.isBefore(from) && !accepted.isAfter(until);
    }
}
