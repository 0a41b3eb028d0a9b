package dev.callwright.campaign.delivery;

import dev.callwright.campaign.journal.Entry;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.journal.TaskState;
import dev.callwright.campaign.journal.TaskState.Doubt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one task from wherever the journal says it is to where nothing can be done in this delivery. */
final class DeliveryRun implements TaskRun {

    private final PlannedTask task;
    private final Surroundings surroundings;
    private final Submission submission;
    private @Nullable Reconciliation reconciliation;

    DeliveryRun(PlannedTask task, Surroundings surroundings) {
        this.task = task;
        this.surroundings = surroundings;
        this.submission = new Submission(task, surroundings);
    }

    @Override
    public Optional<Instant> step() {
        List<Entry> history = surroundings.ledger().history(task);
        if (history.isEmpty()) {
            return send(history);
        }
        Entry latest = history.get(history.size() - 1);
        TaskState state = latest.state();
        if (state instanceof TaskState.Intent it) {
            return claimed(new OpenClaim(task, surroundings, latest, it));
        } else if (state instanceof TaskState.Unknown it) {
            return lookUp(latest, Optional.of(it), history);
        } else if (state instanceof TaskState.Accepted it) {
            boolean look = surroundings.policy().verifies() || it.answerId().isEmpty();
            return look ? lookUp(latest, Optional.empty(), history) : Optional.empty();
        } else if (state instanceof TaskState.Absent) {
            return absent(latest, history);
        }
        boolean claimable = state instanceof TaskState.NotSent
                || state instanceof TaskState.Busy
                || state instanceof TaskState.ClockSkew
                || state instanceof TaskState.GivenUp;
        return claimable ? send(history) : Optional.empty();
    }

    private Optional<Instant> send(List<Entry> history) {
        Instant now = surroundings.now();
        Optional<Instant> due = submission.due(history).filter(this::beforeDeadline);
        if (due.isEmpty() || !beforeDeadline(now) || due.get().isAfter(now)) {
            return due.filter(it -> beforeDeadline(now));
        }
        return history.isEmpty() ? sendFirst() : sendNow(history, false);
    }

    private Optional<Instant> sendFirst() {
        FirstLook look = surroundings.firstLook();
        Optional<List<FoundTask>> hits = look.asks() ? look.ask(task, surroundings) : Optional.empty();
        if (hits.isEmpty() && look.asks()) {
            return Optional.of(look.again(surroundings));
        }
        List<FoundTask> others = hits.orElse(List.of());
        if (others.isEmpty()) {
            return sendNow(List.of(), hits.isPresent());
        }
        Optional<Long> callees = Optional.of(others.get(0).callees()).filter(it -> others.size() == 1);
        surroundings.ledger().record(task, Optional.empty(), new TaskState.NameConflict(callees));
        return Optional.of(surroundings.now());
    }

    private Optional<Instant> sendNow(List<Entry> history, boolean nameUnused) {
        submission.send(history, nameUnused);
        return Optional.of(submission.pause());
    }

    private Optional<Instant> claimed(OpenClaim open) {
        if (open.heldUntil().isPresent()) {
            return Optional.empty();
        }
        open.becomesDoubt();
        return Optional.of(surroundings.now());
    }

    private Optional<Instant> lookUp(Entry latest, Optional<TaskState.Unknown> doubt, List<Entry> history) {
        Reconciliation current = reconciliation;
        if (current == null || !current.entry().equals(latest)) {
            current = doubt.map(it -> Reconciliation.ofDoubt(task, surroundings, latest, it, history))
                    .orElseGet(() -> Reconciliation.ofAcceptance(task, surroundings, latest));
            reconciliation = current;
        }
        Optional<TaskState> conclusion = current.ask();
        if (conclusion.isEmpty()) {
            return current.again().filter(this::beforeDeadlineOrCalls);
        }
        surroundings.ledger().record(task, Optional.of(latest), conclusion.get());
        return Optional.of(submission.pause());
    }

    private Optional<Instant> absent(Entry latest, List<Entry> history) {
        boolean gateway =
                Doubts.last(history).filter(it -> it.doubt() == Doubt.GATEWAY).isPresent();
        if (!gateway && !submission.resends()) {
            surroundings.ledger().record(task, Optional.of(latest), new TaskState.GivenUp());
            return Optional.empty();
        }
        return send(history);
    }

    private boolean beforeDeadline(Instant time) {
        return surroundings
                .policy()
                .twoPhase()
                .map(it -> time.isBefore(it.deadline()))
                .orElse(true);
    }

    /** Between the deadline and the calls everything is decided by a withdrawal; afterwards there is only looking. */
    private boolean beforeDeadlineOrCalls(Instant time) {
        return beforeDeadline(time)
                || surroundings
                        .policy()
                        .twoPhase()
                        .map(it -> !surroundings.now().isBefore(it.callsStart()))
                        .orElse(true);
    }
}
