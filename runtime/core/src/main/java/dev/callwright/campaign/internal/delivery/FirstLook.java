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
 * Asks, before a task is claimed for the first time, whether anything has its name. What has it by then is not of this
 * journal; what has it afterwards is, as the campaign's id makes the name one of a kind. While the service itself does
 * not answer, nothing is claimed: a create would only come to be in doubt.
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

    /** Whether it still asks in this delivery: a service that answers, but lists nothing usable, is not waited for. */
    boolean asks() {
        return unusable < MOST_FAILURES;
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
            if (e.isAnswered()) {
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
