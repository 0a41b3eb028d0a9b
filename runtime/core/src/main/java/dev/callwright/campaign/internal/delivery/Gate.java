package dev.callwright.campaign.internal.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Holds claims back while the next one would come to what the last one came to: the account has too many tasks, or
 * something before the service answers in its place. What it holds back is not claimed, so it is not in doubt.
 */
final class Gate {

    private static final Backoff BUSY = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(5));

    /** So many creates in a row that only a gateway answered are left; then the delivery ends. */
    private static final int MOST_STATUSES = 3;

    private final Map<Integer, Instant> doubts = new HashMap<>();
    private Instant opens = Instant.MIN;
    private int busy;
    private int statuses;
    private int httpStatus;
    private boolean shut;

    /** When a task may be claimed, or asks again whether it may. */
    Instant opens(DeliveryContext context) {
        return doubts.values().stream()
                .map(until -> later(until, context.now()).plusSeconds(1))
                .reduce(opens, Gate::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether nothing is claimed any more in this delivery. */
    boolean isShut() {
        return shut;
    }

    /** The HTTP status that came last instead of the service's answer, if one came. */
    OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }

    /** The service answered a create. */
    void answered() {
        busy = 0;
        statuses = 0;
    }

    /** The service has too many tasks. */
    void busy(DeliveryContext context) {
        opens = context.after(BUSY, busy++);
        statuses = 0;
    }

    /** Nobody can be asked until then. */
    void silent(Instant until) {
        opens = until;
    }

    /**
     * A create was answered by an HTTP status alone, and its task is in doubt: the next would be, too. Holds the others
     * back until a look-up shows what became of this one.
     */
    void doubted(int task, int status, DeliveryContext context) {
        httpStatus = status;
        doubts.put(task, context.now());
        if (++statuses >= MOST_STATUSES) {
            shut = true;
        }
    }

    /** A doubt goes on; until then nothing new is known of it. */
    void stillDoubted(int task, Instant until) {
        doubts.computeIfPresent(task, (index, before) -> until);
    }

    /** Look-ups have shown what became of a task. */
    void resolved(int task) {
        doubts.remove(task);
    }

    /** A task is left in doubt, because look-ups say nothing: if it held the others back, they are not sent. */
    void abandoned(int task) {
        shut |= doubts.containsKey(task);
    }

    /** Nothing is claimed any more, as this came instead of an answer; 0 when nothing came. */
    void shut(int status) {
        shut = true;
        httpStatus = status;
    }
}
