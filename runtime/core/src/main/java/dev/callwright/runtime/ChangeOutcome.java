package dev.callwright.runtime;

import dev.callwright.contract.OperationStatus;
import java.util.Optional;

/**
 * What became of a cancellation or an update. Whatever the network does ends as one of these, never as an exception,
 * and no layer repeats the request.
 */
public sealed interface ChangeOutcome {

    /** The service says that it is done. */
    record Done() implements ChangeOutcome {}

    /**
     * The service refused, for a documented reason that leaves everything as it was.
     *
     * @param status the reason; its hint says what to do
     * @param message the service's text, as of {@link ReadOutcome.Refused#message()}
     */
    record Refused(OperationStatus status, String message) implements ChangeOutcome {

        @Override
        public String toString() {
            return "Refused[status=" + status + "]";
        }
    }

    /**
     * Provably not a byte of the request was sent: nothing has changed, and the same may be asked again.
     *
     * @param cause the class of the exception
     */
    record NotSent(String cause) implements ChangeOutcome {}

    /**
     * Nobody can tell whether it is done, wholly or in part. Read what is to change before doing anything else.
     *
     * @param status the documented code of an answer that does not tell, if it was one
     * @param message the service's text, as of {@link ReadOutcome.Refused#message()}; empty when there is none
     * @param evidence what was seen
     */
    record Unknown(Optional<OperationStatus> status, String message, WireEvidence evidence) implements ChangeOutcome {

        @Override
        public String toString() {
            return "Unknown[status=" + status + ", evidence=" + evidence + "]";
        }
    }
}
