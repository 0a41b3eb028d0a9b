package dev.callwright.campaign.delivery;

import dev.callwright.campaign.delivery.DeliveryPolicy.Absence;
import dev.callwright.campaign.journal.Entry;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.journal.TaskState;
import dev.callwright.campaign.journal.TaskState.Doubt;
import dev.callwright.campaign.journal.TaskState.Intent;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Claims a task, sends it once, and writes down what became of it. */
final class Submission {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** How often a delivery sends again what was provably not sent, refused by a gateway, or found to be absent. */
    private static final int REPEATS = 3;

    private final PlannedTask task;
    private final Surroundings surroundings;
    private int repeats;
    private int resends;
    private int skews;
    private Duration ahead = Duration.ZERO;

    Submission(PlannedTask task, Surroundings surroundings) {
        this.task = task;
        this.surroundings = surroundings;
    }

    /** When it may be sent, seen what its history is; empty when not in this delivery. */
    Optional<Instant> due(List<Entry> history) {
        TaskState state =
                history.isEmpty() ? null : history.get(history.size() - 1).state();
        boolean resends = surroundings.policy().absence() == Absence.RESEND_SAME_NAME;
        if (state instanceof TaskState.ClockSkew it) {
            ahead = it.offset().orElse(Duration.ZERO);
            return when(skews <= 1);
        } else if (state instanceof TaskState.NotSent) {
            return repetition();
        } else if (state instanceof TaskState.Absent) {
            boolean gateway = Doubts.last(history)
                    .filter(it -> it.doubt() == Doubt.GATEWAY)
                    .isPresent();
            return gateway ? repetition() : when(resends);
        } else if (state instanceof TaskState.GivenUp) {
            return when(resends);
        }
        return when(true);
    }

    private Optional<Instant> when(boolean may) {
        Instant opens = surroundings.gate().opens();
        return may ? Optional.of(opens) : Optional.empty();
    }

    private Optional<Instant> repetition() {
        return when(repeats <= REPEATS);
    }

    /**
     * Claims and sends. The claim is durable before the first byte, and the outcome before this returns.
     *
     * @param nameUnused whether a look at the service just before showed no task of the name
     */
    void send(List<Entry> history, boolean nameUnused) {
        Optional<Entry> latest = history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
        int attempt = 1
                + (int) history.stream()
                        .filter(it -> it.state() instanceof Intent)
                        .count();
        Intent intent = new Intent(
                attempt, surroundings.now().plus(surroundings.policy().settled()), nameUnused);
        Optional<Entry> claim = surroundings.ledger().record(task, latest, intent);
        if (claim.isEmpty()) {
            return;
        }
        if (latest.filter(it -> it.state() instanceof TaskState.Absent).isPresent()) {
            resends++;
        }
        SubmitOutcome outcome = ahead.isZero()
                ? surroundings.service().sender().send(task)
                : surroundings.service().sender().send(task, ahead);
        TaskState state = Outcomes.state(
                outcome, surroundings.now(), surroundings.policy().settled());
        surroundings.ledger().record(task, claim, state);
        count(state);
    }

    /** Whether an absent task may be sent again, rather than be left to a person who sees why it comes to nothing. */
    boolean resends() {
        return surroundings.policy().absence() == Absence.RESEND_SAME_NAME && resends < REPEATS;
    }

    /** How long to wait after a send that may be repeated. */
    Instant pause() {
        return repeats == 0 ? surroundings.now() : surroundings.after(WAIT, repeats);
    }

    private void count(TaskState state) {
        boolean gateway = state instanceof TaskState.Unknown it && it.doubt() == Doubt.GATEWAY;
        if (state instanceof TaskState.NotSent || gateway) {
            repeats++;
        } else if (state instanceof TaskState.ClockSkew) {
            skews++;
        }
        if (state instanceof TaskState.Busy) {
            surroundings.gate().refused(surroundings);
        } else {
            surroundings.gate().passed();
        }
    }
}
