package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Intent;
import dev.callwright.contract.TaskStatus;
import dev.callwright.sandbox.CallRound;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A round while it runs: minute by minute, as many calls as the dialer places in one. */
final class RoundRun {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RoundCall call;
    private final int size;
    private final DialingHours hours;
    private final Dialer dialer;
    private final long[] outcomes;
    private PackedNumbers callees;
    private Instant start;
    private int placed;
    private Instant next;
    private boolean stopped;

    /** @param due when to start; the first open minute from then on is taken */
    RoundRun(RoundCall call, PackedNumbers callees, DialingHours hours, Dialer dialer, Instant due) {
        this.call = call;
        this.callees = callees;
        this.size = callees.size();
        this.hours = hours;
        this.dialer = dialer;
        this.start = hours.next(due);
        this.next = start;
        this.outcomes = new long[dialer.intents(call.agent()).size()];
    }

    long taskId() {
        return call.taskId();
    }

    long agentId() {
        return call.agent().id();
    }

    int size() {
        return size;
    }

    int placed() {
        return placed;
    }

    /** How many calls ended in a conversation. */
    long connected() {
        return dialer.connected(call.agent(), outcomes);
    }

    Instant start() {
        return start;
    }

    void placeUntil(Instant now) {
        while (placed < size && !stopped && !next.isAfter(now)) {
            int end = Math.min(size, placed + dialer.callsPerMinute());
            while (placed < end) {
                outcomes[dialer.dial(call, placed, callees.get(placed), next)]++;
                placed++;
            }
            Instant minuteAfter = next.plus(MINUTE);
            next = placed < size ? hours.next(minuteAfter) : minuteAfter;
        }
    }

    /** When something changes next; for a round that placed all its calls, its end. */
    Instant next() {
        return next;
    }

    /** The state at an instant up to which all calls are placed. */
    TaskStatus state(Instant at) {
        if (stopped && !next.isAfter(at)) {
            return TaskStatus.CANCELLED;
        }
        if (placed == 0 || at.isBefore(start)) {
            return TaskStatus.WAITING;
        }
        return placed < size || next.isAfter(at) ? TaskStatus.CALLING : TaskStatus.FINISHED;
    }

    /** No call from now on; nothing for a round that is done. */
    void stop(Instant now) {
        if (placed < size) {
            stopped = true;
            next = now;
        }
    }

    /** The calls that are still to be placed are placed from then on. */
    void postpone(Instant until) {
        if (placed < size && next.isBefore(until)) {
            next = hours.next(until);
            start = placed == 0 ? next : start;
        }
    }

    /** Lets go of the numbers, once nobody is called or recalled any more. */
    void forget() {
        callees = PackedNumbers.NONE;
    }

    /** Those of its callees that the plan wants called again. */
    PackedNumbers recalled(RecallPlan plan) {
        return callees.where(number -> plan.selects(dialer.lastIntent(call.agent(), number, call.attempt())));
    }

    CallRound result(Instant now) {
        List<Intent> intents = dialer.intents(call.agent());
        Map<Intent, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] > 0) {
                counts.put(intents.get(i), outcomes[i]);
            }
        }
        if (placed < size) {
            counts.put(GlobalIntent.NOT_CALLED, (long) size - placed);
        }
        return new CallRound(taskId(), agentId(), state(now), start, size, counts);
    }
}
