package dev.callwright.runtime;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.mapping.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a submit. Whatever the network does ends as one of these, never as an exception. None of them carries
 * a number, a variable or a credential of its own. {@code message} is the service's text, cut to 200 printable
 * characters, with credentials and long numbers masked; it could still echo a name, so no {@code toString} shows it.
 */
public sealed interface SubmitOutcome {

    /** The name of the task. */
    String taskName();

    /** What may be done now. */
    NextStep next();

    /**
     * The task or its callees break the contract; nothing was sent.
     *
     * @param violations the first of them
     * @param total how many there are
     */
    record Invalid(String taskName, List<Violation> violations, long total) implements SubmitOutcome {

        public Invalid {
            violations = List.copyOf(violations);
        }

        /** With the first violations alone: {@link #violations()} has more of them. */
        @Override
        public String toString() {
            return "Invalid[taskName=" + taskName + ", total=" + total + ", first="
                    + violations.subList(0, Math.min(violations.size(), 3)) + "]";
        }

        @Override
        public NextStep next() {
            return NextStep.CORRECT;
        }
    }

    /**
     * Provably not a byte of the request was sent.
     *
     * @param stage how far it came
     * @param cause the class of the exception
     */
    record NotSent(String taskName, Stage stage, String cause) implements SubmitOutcome {

        @Override
        public NextStep next() {
            return NextStep.SUBMIT_AGAIN;
        }
    }

    /** Where a submit ended before it sent anything. */
    enum Stage {
        /** While the body was put aside: the disk for temporary files is full or not writable. */
        SPOOL,
        /** Before it was signed: the supplier of the credentials failed, or they or the client are closed. */
        CREDENTIALS,
        /** While connecting: name resolution, connection, TLS handshake. */
        CONNECT,
        /** Connected, but the process had been held up for minutes after the request was signed. */
        HELD_UP,
        /** The thread was interrupted; its interrupt flag is set. */
        INTERRUPTED,
        /** The future of an asynchronous submit was cancelled. */
        CANCELLED
    }

    /**
     * The task exists, says the service.
     *
     * <p>What this rests on: the code of success, in an answer whose length is beyond doubt, to a request whose whole
     * body was handed to the connection. That is the kernel's buffers and whatever stands between; it does not prove
     * that the service had read the body to its end when it answered.
     *
     * @param keyId the id in the service's answer, which no page calls the id that a task is cancelled by
     * @param calleeCount how many people will be called
     * @param bytes the size of the body
     * @param sha256 the plain hash of the body, 64 hexadecimal digits, to compare with a body that is at hand. It is
     *     personal data: who sees it and knows or guesses the rest of the body finds the number of a task of one callee
     *     in seconds, and of a few in hours. Keep it out of logs and reports; {@code toString} does not show it
     */
    record Accepted(String taskName, KeyId keyId, long calleeCount, long bytes, String sha256)
            implements SubmitOutcome {

        @Override
        public String toString() {
            return "Accepted[taskName=" + taskName + ", keyId=" + keyId + ", calleeCount=" + calleeCount + ", bytes="
                    + bytes + "]";
        }

        @Override
        public NextStep next() {
            return NextStep.DONE;
        }
    }

    /** The task exists, but its id could not be read from the answer; otherwise as {@link Accepted}. */
    record AcceptedWithoutId(String taskName, long calleeCount, long bytes, String sha256) implements SubmitOutcome {

        @Override
        public String toString() {
            return "AcceptedWithoutId[taskName=" + taskName + ", calleeCount=" + calleeCount + ", bytes=" + bytes + "]";
        }

        @Override
        public NextStep next() {
            return NextStep.LOOK_UP;
        }
    }

    /**
     * The service refused the task, for a documented reason; no task exists. {@link CreateTaskStatus#hint()} says what
     * to correct.
     */
    record Rejected(String taskName, CreateTaskStatus status, String message) implements SubmitOutcome {

        @Override
        public String toString() {
            return "Rejected[taskName=" + taskName + ", status=" + status
                    + status.hint().map(hint -> ", hint=" + hint).orElse("") + "]";
        }

        /** The code on the wire, such as {@code "-22"}. */
        public String code() {
            return status.code();
        }

        @Override
        public NextStep next() {
            return NextStep.CORRECT;
        }
    }

    /** The account has too many tasks at the same time; no task exists. */
    record Busy(String taskName, String message) implements SubmitOutcome {

        @Override
        public String toString() {
            return "Busy[taskName=" + taskName + "]";
        }

        @Override
        public NextStep next() {
            return NextStep.SUBMIT_LATER;
        }
    }

    /**
     * The service refused the timestamp; no task exists.
     *
     * @param offset how far the service's clock is ahead of ours, if its answer tells
     */
    record ClockSkew(String taskName, Optional<Duration> offset) implements SubmitOutcome {

        @Override
        public NextStep next() {
            return NextStep.CORRECT;
        }
    }

    /** A task of this name exists, perhaps this very one from an earlier attempt. */
    record NameConflict(String taskName, String message) implements SubmitOutcome {

        @Override
        public String toString() {
            return "NameConflict[taskName=" + taskName + "]";
        }

        @Override
        public NextStep next() {
            return NextStep.LOOK_UP;
        }
    }

    /**
     * Nobody can tell whether the task exists. An HTTP status without the service's own answer is such a doubt too: a
     * proxy or gateway may give one after the create has gone through. A mistyped base URL shows as
     * {@link WireEvidence#httpStatus()} 404.
     *
     * @param calleeCount how many callees it has if it exists
     * @param evidence what was seen
     * @param notBefore from when a look-up that finds nothing means something: until then a delayed request could still
     *     arrive with a valid signature. 65 minutes after the signing or later
     */
    record Unknown(String taskName, long calleeCount, WireEvidence evidence, Instant notBefore)
            implements SubmitOutcome {

        @Override
        public NextStep next() {
            return NextStep.LOOK_UP;
        }
    }
}
