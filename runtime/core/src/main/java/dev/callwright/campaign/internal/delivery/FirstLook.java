package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.campaign.spi.PlannedTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks, before a task is claimed for the first time, whether any task has its name.
 *
 * <p>The campaign's id is in the name, so nobody else comes upon it. A task that has the name before the first claim
 * was not sent by this journal. A task that has it later was.
 *
 * <p>While the service itself does not answer, nothing is claimed: the request would only end in doubt.
 */
final class FirstLook {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));

    /** So often in a row without a usable list, or without a connection. */
    private static final int MOST_FAILURES = 5;

    /** How long a gateway's bad hour is waited for. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    /** What passes by itself; another status means that nobody serves this address, or nobody may. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /**
     * How far back a task of a lost journal is seen: with what a directory adds at both ends 31 days, the widest span
     * that a page of the family allows.
     */
    private static final Duration BACK = Duration.ofDays(27);

    private boolean everAnswered;
    private int unusable;
    private int silences;
    private Instant silentSince = Instant.MIN;

    /**
     * Whether it still asks in this delivery. A service that answers, but lists nothing usable, is waited for only in
     * two phases: what is not seen is of no use there.
     */
    boolean asks(DeliveryContext context) {
        return unusable < MOST_FAILURES || context.policy().isTwoPhase();
    }

    /** The tasks of exactly this name; empty when there was no list. Then it says in the gate when to ask again. */
    Optional<List<FoundTask>> ask(PlannedTask task, DeliveryContext context) {
        try {
            Instant now = context.now();
            List<FoundTask> rows = context.service().directory().glance(task.taskName(), now.minus(BACK), now);
            answered();
            unusable = 0;
            return Optional.of(LookUp.exact(task, rows));
        } catch (LookupFailedException e) {
            if (e.notAllowed().isPresent()) {
                context.gate().shut(e.notAllowed().get());
            } else if (e.isAnswered()) {
                answered();
                context.gate().silent(context.after(WAIT, unusable++));
            } else {
                silent(e.httpStatus().orElse(0), context);
            }
            return Optional.empty();
        }
    }

    private void answered() {
        everAnswered = true;
        silences = 0;
    }

    private void silent(int status, DeliveryContext context) {
        if (silences++ == 0) {
            silentSince = context.now();
        }
        boolean passes = everAnswered || PASSING.contains(status) || status >= 500;
        boolean waits =
                passes ? context.now().isBefore(silentSince.plus(PATIENCE)) : status == 0 && silences < MOST_FAILURES;
        if (waits) {
            context.gate().silent(context.after(WAIT, silences));
        } else {
            context.gate().shut(status);
        }
    }
}
