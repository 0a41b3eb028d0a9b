package dev.callwright.campaign.spi;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a task has come to. Absent entries mean: planned, and nobody has claimed it. */
public sealed interface TaskState {

    /**
     * Claimed: a request may be on its way from here on.
     *
     * @param attempt from 1
     * @param notBefore from when nobody can still be sending it, if the owner's process lives
     * @param nameUnused whether the service was asked for the name just before, and had no task of it; false when it
     *     was not asked
     */
    record Claimed(int attempt, Instant notBefore, boolean nameUnused) implements TaskState {
        public Claimed {
            notBefore = notBefore.truncatedTo(ChronoUnit.MILLIS);
        }

        /** A claim before which the service was not asked for the name. */
        public Claimed(int attempt, Instant notBefore) {
            this(attempt, notBefore, false);
        }
    }

    /**
     * Opted out after the plan was made, so that they are not in the task when it is claimed next.
     *
     * @param callees their positions among the planned callees of the task, from 0: 1 to {@link #MOST} of them
     */
    record OptedOut(List<Integer> callees) implements TaskState {

        /** The most of an entry; where there are more, several entries follow each other. */
        public static final int MOST = 1_000;

        public OptedOut {
            callees = List.copyOf(callees);
            if (callees.isEmpty() || callees.size() > MOST || callees.stream().anyMatch(it -> it < 0)) {
                throw new IllegalArgumentException(
                        "[callwright/journal-entry] 1 to " + MOST + " positions from 0 opt out in an entry");
            }
        }
    }

    /** Provably not a byte was sent; {@code stage} is how far it came. */
    record NotSent(String stage) implements TaskState {
        public NotSent {
            Token.check("stage", stage);
        }
    }

    /** Refused as one task too many at the same time; no task exists. */
    record Busy() implements TaskState {}

    /**
     * Refused for its timestamp; no task exists.
     *
     * @param offset how far the service's clock is ahead of ours, if it tells
     */
    record ClockSkew(Optional<Duration> offset) implements TaskState {
        public ClockSkew {
            offset = offset.map(it -> it.truncatedTo(ChronoUnit.MILLIS));
        }
    }

    /** Refused with a documented code; no task exists. */
    record Rejected(String code) implements TaskState {
        public Rejected {
            Token.check("code", code);
        }
    }

    /** Not sent, as the task itself broke the contract in {@code violations} places. */
    record Invalid(long violations) implements TaskState {}

    /** The service said that the task exists. {@code answerId} is the id in its answer, if readable. */
    record Accepted(Optional<Long> answerId) implements TaskState {}

    /**
     * Nobody can tell whether the task exists.
     *
     * @param bodyComplete whether the whole body was handed to the connection
     * @param httpStatus of the answer; 0 when none came
     * @param code of the answer, if it has one of plain text
     * @param notBefore from when looking and not finding it means something
     */
    record Unknown(Doubt doubt, boolean bodyComplete, int httpStatus, Optional<String> code, Instant notBefore)
            implements TaskState {
        public Unknown {
            code.ifPresent(it -> Token.check("code", it));
            notBefore = notBefore.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** Why nobody can tell. */
    enum Doubt {
        /** A claim without an outcome: its process ended in between. */
        ENDED,
        /** The answer did not come, or says nothing certain. */
        ANSWER,
        /** The name is taken, perhaps by an earlier attempt of ours. */
        NAME_TAKEN,
        /** An HTTP status, or a page, without a code that the service is documented to answer. */
        GATEWAY
    }

    /** Looked up often and late enough, and not found. That it does not exist is an assumption about the list. */
    record Absent() implements TaskState {}

    /**
     * Left to a person, and still in doubt: not found, and not to be sent again, by the policy, because that came to
     * the same again and again, or because a callee has opted out since.
     */
    record GivenUp() implements TaskState {}

    /** Found by its exact name with all its callees, after a doubt. */
    record Found(long taskId, boolean nameTaken) implements TaskState {}

    /** Accepted, then found by its exact name with all its callees. */
    record Verified(long taskId) implements TaskState {}

    /** Found more than once: people are called twice unless the surplus is cancelled. */
    record Duplicate(List<Long> taskIds) implements TaskState {
        public Duplicate {
            taskIds = List.copyOf(taskIds);
        }

        /** With as many of the ids as an entry holds. */
        public static Duplicate of(List<Long> taskIds) {
            return new Duplicate(some(taskIds));
        }
    }

    /** Found with another number of callees. */
    record CountMismatch(long taskId, long found) implements TaskState {}

    /** Found, but the service failed to start it: nobody is called. */
    record FailedThere(long taskId) implements TaskState {}

    /** Found, but cancelled there, or ended before it could be: some of its callees, or all, may have been called. */
    record CancelledThere(long taskId) implements TaskState {}

    /** Accepted, then not found. */
    record Vanished() implements TaskState {}

    /** The name is taken, and nothing shows that it was by us; {@code calleesFound} of whom it calls, if seen. */
    record NameConflict(Optional<Long> calleesFound) implements TaskState {}

    /** To be cancelled, as its campaign is: what it was before may no longer hold, and it may still exist. */
    record Cancelling() implements TaskState {}

    /** Cancelled before it began, and seen to be. */
    record Cancelled(List<Long> taskIds) implements TaskState {
        public Cancelled {
            taskIds = List.copyOf(taskIds);
        }

        /** With as many of the ids as an entry holds. */
        public static Cancelled of(List<Long> taskIds) {
            return new Cancelled(some(taskIds));
        }
    }

    private static List<Long> some(List<Long> taskIds) {
        return taskIds.subList(0, Math.min(taskIds.size(), 256));
    }
}
