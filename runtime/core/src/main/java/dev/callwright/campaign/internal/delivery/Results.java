package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.TaskResult.Reason;
import dev.callwright.campaign.TaskResult.Via;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads results off a journal. */
public final class Results {

    private Results() {}

    /** What every task of the campaign has come to, in the order of the plan. */
    public static List<TaskResult> of(Journal journal) {
        return journal.manifest().tasks().stream()
                .map(task -> of(journal, task.index()))
                .toList();
    }

    /** What one task has come to. */
    public static TaskResult of(Journal journal, int task) {
        return of(history(journal, task), journal.exclusive());
    }

    /** Which of the planned callees of a task are surely not in it, as they opted out, by their positions from 0. */
    public static BitSet optedOut(Journal journal, int task) {
        return history(journal, task).left();
    }

    /** Until when another owner may be sending a task; empty when none is. */
    public static Optional<Instant> claimedUntil(Journal journal, int task, Instant now) {
        return journal.exclusive()
                ? Optional.empty()
                : journal.latest(task).flatMap(entry -> OpenClaim.heldUntil(entry, now));
    }

    private static TaskHistory history(Journal journal, int task) {
        return new TaskHistory(journal.manifest().tasks().get(task), journal.history(task));
    }

    /** Of a task of which the journal, which has failed, was not asked before: anything may have come of it. */
    static TaskResult unread(PlannedTask task, Instant now) {
        return new TaskResult.Unknown(task, now);
    }

    /** No result says more than the journal shows: after a doubt, nothing but seeing the task is certain. */
    static TaskResult of(TaskHistory history, boolean exclusive) {
        TaskResult latest = latest(history, exclusive);
        return denies(latest) && history.doubted() ? new TaskResult.EarlierDoubt(latest.task(), latest) : latest;
    }

    /** Whether it means that no task exists. */
    static boolean denies(TaskResult result) {
        return result instanceof TaskResult.Waiting
                || result instanceof TaskResult.ClockSkew
                || result instanceof TaskResult.Rejected
                || result instanceof TaskResult.Invalid;
    }

    private static TaskResult latest(TaskHistory history, boolean exclusive) {
        PlannedTask task = history.task();
        TaskState state = history.state();
        if (state == null) {
            return new TaskResult.Waiting(task, Reason.NOT_BEGUN);
        } else if (state instanceof TaskState.OptedOut && history.callees() == 0) {
            return new TaskResult.Emptied(task);
        } else if (state instanceof TaskState.OptedOut) {
            return new TaskResult.Waiting(task, history.claims() == 0 ? Reason.NOT_BEGUN : Reason.NOT_SENT);
        } else if (state instanceof TaskState.Claimed it) {
            return exclusive
                    ? new TaskResult.Unknown(task, it.notBefore())
                    : new TaskResult.ClaimLost(
                            task, history.latest().orElseThrow().owner());
        } else if (state instanceof TaskState.NotSent) {
            return new TaskResult.Waiting(task, Reason.NOT_SENT);
        } else if (state instanceof TaskState.Busy) {
            return new TaskResult.Waiting(task, Reason.BUSY);
        } else if (state instanceof TaskState.Absent) {
            return new TaskResult.Waiting(task, Reason.ABSENT);
        } else if (state instanceof TaskState.ClockSkew it) {
            return new TaskResult.ClockSkew(task, it.offset());
        } else if (state instanceof TaskState.Rejected it) {
            return new TaskResult.Rejected(task, it.code());
        } else if (state instanceof TaskState.Invalid it) {
            return new TaskResult.Invalid(task, it.violations());
        } else if (state instanceof TaskState.Accepted it) {
            return new TaskResult.Accepted(task, it.answerId());
        } else if (state instanceof TaskState.Unknown it) {
            return new TaskResult.Unknown(task, it.notBefore());
        }
        return finding(task, state);
    }

    private static TaskResult finding(PlannedTask task, TaskState state) {
        if (state instanceof TaskState.Found it) {
            return new TaskResult.AlreadyAccepted(task, it.taskId(), it.nameTaken() ? Via.NAME_TAKEN : Via.QUERY);
        } else if (state instanceof TaskState.Verified it) {
            return new TaskResult.Verified(task, it.taskId());
        } else if (state instanceof TaskState.Duplicate it) {
            return new TaskResult.Duplicate(task, it.taskIds());
        } else if (state instanceof TaskState.CountMismatch it) {
            return new TaskResult.CountMismatch(task, it.taskId(), it.found());
        } else if (state instanceof TaskState.FailedThere it) {
            return new TaskResult.SubmissionFailed(task, it.taskId());
        } else if (state instanceof TaskState.CancelledThere it) {
            return new TaskResult.CancelledThere(task, it.taskId());
        } else if (state instanceof TaskState.NameConflict it) {
            return new TaskResult.NameConflict(task, it.calleesFound());
        } else if (state instanceof TaskState.Cancelling) {
            return new TaskResult.Cancelling(task);
        } else if (state instanceof TaskState.Cancelled it) {
            return new TaskResult.Cancelled(task, it.taskIds());
        } else if (state instanceof TaskState.Vanished) {
            return new TaskResult.Vanished(task);
        } else if (state instanceof TaskState.GivenUp) {
            return new TaskResult.GivenUp(task);
        }
        throw new IllegalStateException("[callwright/task-result] no result for " + state.getClass());
    }
}
