package dev.callwright.sandbox.calls;

import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Intent;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A round while it runs: minute by minute, as many calls as the dialer places in one. */
final class RoundRun {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final long taskId;
    private final int attempt;
    private final Agent agent;
    private final CalleeNumbers callees;
    private final CallingHours hours;
    private final Dialer dialer;
    private final Instant start;
    private final long[] outcomes;
    private int placed;
    private Instant next;

    /** @param due when to start; the first open minute from then on is taken */
    RoundRun(
            long taskId,
            int attempt,
            Agent agent,
            CalleeNumbers callees,
            CallingHours hours,
            Dialer dialer,
            Instant due) {
        this.taskId = taskId;
        this.attempt = attempt;
        this.agent = agent;
        this.callees = callees;
        this.hours = hours;
        this.dialer = dialer;
        this.start = hours.next(due);
        this.next = start;
        this.outcomes = new long[dialer.intents(agent).size()];
    }

    void placeUntil(Instant now) {
        while (placed < callees.size() && !next.isAfter(now)) {
            int end = Math.min(callees.size(), placed + dialer.callsPerMinute());
            while (placed < end) {
                outcomes[dialer.dial(agent, callees.get(placed++), attempt)]++;
            }
            Instant minuteAfter = next.plus(MINUTE);
            next = placed < callees.size() ? hours.next(minuteAfter) : minuteAfter;
        }
    }

    /** When something changes next; for a round that placed all its calls, its end. */
    Instant next() {
        return next;
    }

    TaskState state(Instant now) {
        if (placed == 0) {
            return TaskState.WAITING;
        }
        return placed < callees.size() || next.isAfter(now) ? TaskState.CALLING : TaskState.FINISHED;
    }

    /** Those of its callees that the plan wants called again. */
    CalleeNumbers recalled(RecallPlan plan) {
        return callees.where(number -> plan.selects(dialer.lastIntent(agent, number, attempt)));
    }

    Round result(Instant now) {
        List<Intent> intents = dialer.intents(agent);
        Map<Intent, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] > 0) {
                counts.put(intents.get(i), outcomes[i]);
            }
        }
        if (placed < callees.size()) {
            counts.put(GlobalIntent.NOT_CALLED, (long) callees.size() - placed);
        }
        return new Round(taskId, agent.id(), state(now), start, callees.size(), counts);
    }
}
