package dev.callwright.campaign.delivery;

import dev.callwright.campaign.journal.PlannedTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks, before a task is sent for the first time, whether anything has its name. What has it by then is not of this
 * journal; what has it afterwards is, as the campaign's id makes the name one of a kind.
 */
final class FirstLook {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** Without an answer so often in a row, tasks are sent all the same: they wait for a look-up only if in doubt. */
    private static final int MOST_FAILURES = 5;

    /**
     * How far back a task of a lost journal is seen: with what a directory adds at both ends 31 days, the widest span
     * that a page of the family allows.
     */
    private static final Duration BACK = Duration.ofDays(27);

    private int failures;

    /** Whether it still asks in this delivery. */
    boolean asks() {
        return failures < MOST_FAILURES;
    }

    /** The tasks of exactly this name; empty when there was no answer. */
    Optional<List<FoundTask>> ask(PlannedTask task, Surroundings surroundings) {
        try {
            Instant now = surroundings.now();
            List<FoundTask> rows = surroundings.service().directory().glance(task.taskName(), now.minus(BACK), now);
            failures = 0;
            return Optional.of(LookUp.exact(task, rows));
        } catch (LookupFailedException e) {
            failures++;
            return Optional.empty();
        }
    }

    /** When to ask again after there was no answer. */
    Instant again(Surroundings surroundings) {
        return surroundings.after(WAIT, failures);
    }
}
