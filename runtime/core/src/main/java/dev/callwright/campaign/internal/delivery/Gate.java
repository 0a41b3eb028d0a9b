package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.TaskState.Doubt;
import dev.callwright.campaign.spi.TaskState.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides when the next task may be claimed. It holds claims back while the account has too many tasks, and while
 * creates end in doubt: what is not claimed does not come to be in doubt.
 */
final class Gate {

    private static final Backoff BUSY = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(5));

    /** How many tasks may be in doubt at a time, and how many creates in a row may come to nothing. */
    private static final int MOST_DOUBTS = 3;

    private final Map<Integer, Instant> doubts = new HashMap<>();
    private final Set<Integer> behindAGateway = new HashSet<>();
    private final Set<Integer> toNothing = new HashSet<>();
    private Instant opens = Instant.MIN;
    private int busy;
    private int statuses;
    private int httpStatus;
    private @Nullable String code;
    private boolean shut;

    /** When a task may be claimed, or asks again whether it may. */
    Instant opens(DeliveryContext context) {
        if (!holdsBack()) {
            return opens;
        }
        return doubts.values().stream()
                .map(until -> later(until, context.now()).plusSeconds(1))
                .reduce(opens, Gate::later);
    }

    /** The next create would meet the same gateway; and a lost answer may be chance, but not several at a time. */
    private boolean holdsBack() {
        return !behindAGateway.isEmpty() || doubts.size() >= MOST_DOUBTS;
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

    /** The code by which the service refused whoever asks, if it did. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** The service answered a create. */
    void answered() {
        busy = 0;
        statuses = 0;
        toNothing.clear();
    }

    /** The service has too many tasks. */
    void busy(DeliveryContext context) {
        opens = context.after(BUSY, busy++);
        statuses = 0;
        toNothing.clear();
    }

    /** Nobody can be asked until then. */
    void silent(Instant until) {
        opens = until;
    }

    /** A create ended in doubt. If only a gateway answered it, the next one is likely to end so, too. */
    void doubted(int task, Unknown doubt, DeliveryContext context) {
        remember(task, doubt, context);
        if (doubt.doubt() == Doubt.GATEWAY) {
            shut |= ++statuses >= MOST_DOUBTS;
        }
    }

    /** A create ended in doubt, perhaps in an earlier delivery. */
    void remember(int task, Unknown doubt, DeliveryContext context) {
        if (doubt.doubt() == Doubt.GATEWAY) {
            behindAGateway.add(task);
            httpStatus = doubt.httpStatus();
        }
        if (doubt.doubt() == Doubt.GATEWAY || doubt.doubt() == Doubt.ANSWER) {
            doubts.put(task, context.now());
        }
    }

    /** A doubt goes on; until then nothing new is known of it. */
    void stillDoubted(int task, Instant until) {
        doubts.computeIfPresent(task, (index, before) -> until);
    }

    /** Look-ups have shown what became of a task; nothing, if it was not found. */
    void resolved(int task, boolean found) {
        if (!forget(task)) {
            return;
        }
        if (found) {
            toNothing.clear();
        } else {
            toNothing.add(task);
            shut |= toNothing.size() >= MOST_DOUBTS;
        }
    }

    /** A task is left in doubt, because look-ups say nothing: if it held the others back, they are not sent. */
    void abandoned(int task) {
        shut |= doubts.containsKey(task) && holdsBack();
        forget(task);
    }

    private boolean forget(int task) {
        behindAGateway.remove(task);
        return doubts.remove(task) != null;
    }

    /** Nothing is claimed any more, as this came instead of an answer; 0 when nothing came. */
    void shut(int status) {
        shut = true;
        httpStatus = status;
    }

    /** Nothing is claimed any more, as the service refused whoever asks. */
    void shut(String refusal) {
        shut = true;
        code = refusal;
    }
}
