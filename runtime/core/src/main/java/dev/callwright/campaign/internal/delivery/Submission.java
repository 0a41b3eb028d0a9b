package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.Claimed;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims a task, sends it once, and writes down what became of it. */
final class Submission {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** How often a delivery sends again what was provably not sent, or found to be absent. */
    private static final int REPEATS = 3;

    private final PlannedTask task;
    private final DeliveryContext context;
    private int repeats;
    private int resends;
    private int skews;
    private Duration ahead = Duration.ZERO;

    Submission(PlannedTask task, DeliveryContext context) {
        this.task = task;
        this.context = context;
    }

    /** When it may be claimed, seen what it has come to; empty when not in this delivery. */
    Optional<Instant> due(@Nullable TaskState state) {
        boolean may = true;
        if (state instanceof TaskState.ClockSkew it) {
            ahead = it.offset().orElse(Duration.ZERO);
            may = skews <= 1;
        } else if (state instanceof TaskState.NotSent) {
            may = repeats <= REPEATS;
        } else if (state instanceof TaskState.Absent) {
            may = resends();
        }
        return may && !context.gate().isShut() ? Optional.of(context.gate().opens(context)) : Optional.empty();
    }

    /**
     * Claims and sends. The claim is durable before the first byte, and the outcome before this returns.
     *
     * @param nameUnused whether a look at the service just before showed no task of the name
     */
    void send(TaskHistory history, boolean nameUnused) {
        Sender.Request request = context.service().sender().prepare(task, history.optedOut());
        Duration settled = context.policy().settled();
        Claimed claimed = new Claimed(history.claims() + 1, context.now().plus(settled), nameUnused);
        Optional<Entry> claim = context.ledger().record(task, history.latest(), claimed);
        if (claim.isEmpty()) {
            return;
        }
        if (history.state() instanceof TaskState.Absent) {
            resends++;
        }
        SubmitOutcome outcome = request.send(ahead);
        TaskState state = Outcomes.state(outcome, context.now(), settled);
        context.ledger().record(task, claim, state);
        count(state);
    }

    /** Whether an absent task may be sent again, rather than be left to a person who sees why it comes to nothing. */
    boolean resends() {
        return context.policy().resends() && resends < REPEATS;
    }

    /** How long to wait after a send that may be repeated. */
    Instant pause() {
        return repeats == 0 ? context.now() : context.after(WAIT, repeats);
    }

    private void count(TaskState state) {
        Gate gate = context.gate();
        if (state instanceof TaskState.NotSent) {
            repeats++;
        } else if (state instanceof TaskState.Busy) {
            gate.busy(context);
        } else if (state instanceof TaskState.Unknown it) {
            gate.doubted(task.index(), it, context);
        } else {
            skews += state instanceof TaskState.ClockSkew ? 1 : 0;
            gate.answered();
        }
    }
}
