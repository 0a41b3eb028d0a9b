package dev.callwright.sandbox.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** An accepted task: its first round, and the recalls that follow. Moves only when it is told the time. */
final class TaskRun {

    private final long id;
    private final TaskPlan plan;
    private final Dialer dialer;
    private final LongSupplier ids;
    private final List<RoundRun> rounds = new ArrayList<>();
    private boolean over;

    TaskRun(TaskPlan plan, Dialer dialer, LongSupplier ids) {
        this.id = ids.getAsLong();
        this.plan = plan;
        this.dialer = dialer;
        this.ids = ids;
        rounds.add(new RoundRun(id, 0, plan.agent(), plan.callees(), plan.hours(), dialer, plan.start()));
    }

    long id() {
        return id;
    }

    TaskPlan plan() {
        return plan;
    }

    /** Does everything that is due. */
    void settle(Instant now) {
        while (!over) {
            RoundRun last = last();
            last.placeUntil(now);
            if (last.state(now) != TaskState.FINISHED) {
                return;
            }
            Optional<Instant> due = recallDue();
            if (due.isPresent() && due.get().isAfter(now)) {
                return;
            }
            over = due.isEmpty() || !recall(plan.recall().orElseThrow(), due.get());
        }
    }

    /** When something happens next, after everything that was due is done; empty when nothing will. */
    Optional<Instant> next(Instant now) {
        if (over) {
            return Optional.empty();
        }
        return last().state(now) == TaskState.FINISHED ? recallDue() : Optional.of(last().next());
    }

    boolean calling(Instant now) {
        return last().state(now) != TaskState.FINISHED;
    }

    List<Round> results(Instant now) {
        return rounds.stream().map(round -> round.result(now)).toList();
    }

    TaskState state(Instant now) {
        return rounds.get(0).state(now);
    }

    private RoundRun last() {
        return rounds.get(rounds.size() - 1);
    }

    private Optional<Instant> recallDue() {
        return plan.recall()
                .filter(recall -> rounds.size() <= recall.agents().size())
                .map(recall -> last().next().plus(recall.interval()));
    }

    /** Starts a recall, which is a task with an id of its own; false when nobody is to be called. */
    private boolean recall(RecallPlan recall, Instant due) {
        CalleeNumbers again = last().recalled(recall);
        if (again.size() == 0) {
            return false;
        }
        Agent agent = recall.agents().get(rounds.size() - 1);
        rounds.add(new RoundRun(ids.getAsLong(), rounds.size(), agent, again, plan.hours(), dialer, due));
        return true;
    }
}
