package dev.callwright.campaign;

import dev.callwright.campaign.spi.PlannedTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a task has come to, and what may be done about it. Follows from the journal alone. */
public sealed interface TaskResult {

    /** Which task; with the callees that are left in it, if some opted out after it was planned. */
    PlannedTask task();

    /** What may be done. */
    Step next();

    /** The service said that it exists; {@code answerId} is the id in its answer, if readable. */
    record Accepted(PlannedTask task, Optional<Long> answerId) implements TaskResult {
        @Override
        public Step next() {
            return Step.DONE;
        }
    }

    /** It was in doubt, and exists with all callees. */
    record AlreadyAccepted(PlannedTask task, long taskId, Via via) implements TaskResult {
        @Override
        public Step next() {
            return Step.DONE;
        }
    }

    /** What led to looking. */
    enum Via {
        NAME_TAKEN,
        QUERY
    }

    /** It was accepted, and exists with all callees. */
    record Verified(PlannedTask task, long taskId) implements TaskResult {
        @Override
        public Step next() {
            return Step.DONE;
        }
    }

    /** It waits to be sent: not begun, not sent, told to wait, or found absent and not sent again yet. */
    record Waiting(PlannedTask task, Reason reason) implements TaskResult {
        @Override
        public Step next() {
            return Step.RESUME;
        }
    }

    /** Why it waits. */
    enum Reason {
        NOT_BEGUN,
        NOT_SENT,
        BUSY,
        ABSENT
    }

    /** Refused for its timestamp, also after correction: set the clock. {@code offset} is how far it is behind. */
    record ClockSkew(PlannedTask task, Optional<Duration> offset) implements TaskResult {
        @Override
        public Step next() {
            return Step.RESUME;
        }
    }

    /**
     * An earlier attempt was in doubt, and may have created it, whatever the latest came to.
     *
     * @param latest what the latest attempt came to, which alone would mean that no task exists
     */
    record EarlierDoubt(PlannedTask task, TaskResult latest) implements TaskResult {
        @Override
        public Step next() {
            return latest.next() == Step.RESUME ? Step.RESUME : Step.DECIDE;
        }
    }

    /** Everybody in it opted out before it was sent: it does not exist, and nobody is left to call. */
    record Emptied(PlannedTask task) implements TaskResult {
        @Override
        public Step next() {
            return Step.DONE;
        }
    }

    /** Refused with a documented code. */
    record Rejected(PlannedTask task, String code) implements TaskResult {
        @Override
        public Step next() {
            return Step.CORRECT;
        }
    }

    /** The task broke the contract, in {@code violations} places. */
    record Invalid(PlannedTask task, long violations) implements TaskResult {
        @Override
        public Step next() {
            return Step.CORRECT;
        }
    }

    /** Cancelled before it began. */
    record Cancelled(PlannedTask task, List<Long> taskIds) implements TaskResult {
        public Cancelled {
            taskIds = List.copyOf(taskIds);
        }

        @Override
        public Step next() {
            return Step.CORRECT;
        }
    }

    /** It is being cancelled with its campaign, and was not seen to be gone yet. Resuming goes on with that. */
    record Cancelling(PlannedTask task) implements TaskResult {
        @Override
        public Step next() {
            return Step.RESUME;
        }
    }

    /** Nobody can tell yet; from {@code notBefore} looking and not finding it means something. */
    record Unknown(PlannedTask task, Instant notBefore) implements TaskResult {
        @Override
        public Step next() {
            return Step.RESUME;
        }
    }

    /** Another process has claimed it, and may be sending it. */
    record ClaimLost(PlannedTask task, String owner) implements TaskResult {
        @Override
        public Step next() {
            return Step.RESUME;
        }
    }

    /**
     * It was in doubt and was not found, which proves nothing: the list may be late. The rest is left to a person, by
     * the policy, because it was sent again three times to the same end, or because a callee has opted out since.
     * Delivering again looks again.
     */
    record GivenUp(PlannedTask task) implements TaskResult {
        @Override
        public Step next() {
            return Step.DECIDE;
        }
    }

    /** Another task has its name; {@code calleesFound} of whom that one calls, if it was seen. */
    record NameConflict(PlannedTask task, Optional<Long> calleesFound) implements TaskResult {
        @Override
        public Step next() {
            return Step.DECIDE;
        }
    }

    /** It exists more than once. */
    record Duplicate(PlannedTask task, List<Long> taskIds) implements TaskResult {
        public Duplicate {
            taskIds = List.copyOf(taskIds);
        }

        @Override
        public Step next() {
            return Step.DECIDE_OR_CANCEL;
        }
    }

    /** It exists with {@code found} instead of {@code task.callees()} callees. */
    record CountMismatch(PlannedTask task, long taskId, long found) implements TaskResult {
        @Override
        public Step next() {
            return Step.DECIDE_OR_CANCEL;
        }
    }

    /** The service lists it as failed. */
    record SubmissionFailed(PlannedTask task, long taskId) implements TaskResult {
        @Override
        public Step next() {
            return Step.DECIDE;
        }
    }

    /** Cancelled at the service, or ended before it could be. Some of its callees, or all, may have been called. */
    record CancelledThere(PlannedTask task, long taskId) implements TaskResult {
        @Override
        public Step next() {
            return Step.DECIDE;
        }
    }

    /** It was accepted, and is not found. */
    record Vanished(PlannedTask task) implements TaskResult {
        @Override
        public Step next() {
            return Step.DECIDE;
        }
    }
}
