package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.TaskStatus;
import dev.callwright.sandbox.CallRound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An accepted task: its first round, and the recalls that follow. Moves only when it is told the time. */
final class SimulatedRun {

    private final TaskEntry entry;
    private final TaskPlan plan;
    private final int callees;
    private final Dialer dialer;
    private final Ids ids;
    private final @Nullable FlowRun flow;
    private final List<RoundRun> rounds = new ArrayList<>();
    private Instant notBefore;
    private @Nullable Instant cancelled;
    private boolean suspended;
    private boolean over;

    SimulatedRun(TaskEntry entry, TaskPlan plan, Dialer dialer, Ids ids) {
        this.entry = entry;
        // Millions of numbers: they are kept by the rounds that still need them, and by nobody else.
        this.plan = plan.withoutCallees();
        this.callees = plan.callees().size();
        this.dialer = dialer;
        this.ids = ids;
        this.flow = plan.recall()
                .map(recall -> new FlowRun(recall, entry.accepted(), ids))
                .orElse(null);
        this.notBefore = plan.start().isAfter(entry.submitted()) ? plan.start() : entry.submitted();
        rounds.add(new RoundRun(call(entry.id(), 0, plan.agent()), plan.callees(), plan.hours(), dialer, notBefore));
    }

    long id() {
        return entry.id();
    }

    long answeredId() {
        return entry.answeredId();
    }

    long entry() {
        return entry.number();
    }

    Instant accepted() {
        return entry.accepted();
    }

    TaskPlan plan() {
        return plan;
    }

    int callees() {
        return callees;
    }

    Optional<FlowRun> flow() {
        return Optional.ofNullable(flow);
    }

    List<RoundRun> rounds() {
        return rounds;
    }

    boolean over() {
        return over;
    }

    /** Does everything that is due. */
    void settle(Instant now) {
        if (now.isBefore(entry.submitted()) || suspended) {
            return;
        }
        if (entry.failing()) {
            end();
        }
        while (!over) {
            last().placeUntil(now);
            if (last().state(now) != TaskStatus.FINISHED) {
                return;
            }
            Optional<Instant> due = recallDue();
            if (due.isPresent() && due.get().isAfter(now)) {
                return;
            }
            if (due.isEmpty() || !recall(due.get())) {
                end();
            }
        }
    }

    /** When something happens next, after everything that was due is done; empty when nothing will. */
    Optional<Instant> next(Instant now) {
        if (over || suspended) {
            return Optional.empty();
        }
        if (now.isBefore(entry.submitted())) {
            return Optional.of(entry.submitted());
        }
        return last().state(now) == TaskStatus.FINISHED ? recallDue() : Optional.of(last().next());
    }

    List<CallRound> results(Instant now) {
        return rounds.stream().map(round -> round.result(now)).toList();
    }

    /** The state at an instant up to which everything is done. */
    TaskStatus state(Instant at) {
        if (cancelled != null && !cancelled.isAfter(at)) {
            return TaskStatus.CANCELLED;
        }
        if (at.isBefore(entry.submitted())) {
            return TaskStatus.SUBMITTING;
        }
        if (entry.failing()) {
            return TaskStatus.SUBMISSION_FAILED;
        }
        TaskStatus state = rounds.get(0).state(at);
        return suspended && state != TaskStatus.FINISHED ? TaskStatus.SUSPENDED : state;
    }

    /** Whether calls of it, or of a recall that has begun, are still to be placed. */
    boolean occupies(Instant now) {
        return !over && last().state(now) != TaskStatus.FINISHED;
    }

    void cancel(Instant now) {
        cancelled = now;
        rounds.forEach(round -> round.stop(now));
        end();
    }

    void suspend() {
        suspended = true;
    }

    void resume(Instant now) {
        suspended = false;
        notBefore = now;
        last().postpone(now);
    }

    boolean wasCancelled() {
        return cancelled != null;
    }

    boolean failed() {
        return over && entry.failing();
    }

    private RoundRun last() {
        return rounds.get(rounds.size() - 1);
    }

    private Optional<Instant> recallDue() {
        if (flow == null || rounds.size() > flow.kept()) {
            return Optional.empty();
        }
        Instant due = last().next().plus(flow.plan().interval());
        return Optional.of(due.isBefore(notBefore) ? notBefore : due);
    }

    /** Starts a recall, which is a task with an id of its own; false when nobody is to be called. */
    private boolean recall(Instant due) {
        RecallPlan recall = flow().orElseThrow().plan();
        PackedNumbers again = last().recalled(recall);
        if (again.size() == 0) {
            return false;
        }
        last().forget();
        Agent agent = recall.agents().get(rounds.size() - 1);
        rounds.add(new RoundRun(call(ids.nextTask(), rounds.size(), agent), again, plan.hours(), dialer, due));
        return true;
    }

    private RoundCall call(long taskId, int attempt, Agent agent) {
        return new RoundCall(taskId, attempt, agent, plan.displayNum(), entry.accepted());
    }

    private void end() {
        over = true;
        rounds.forEach(RoundRun::forget);
    }
}
