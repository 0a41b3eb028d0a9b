package dev.callwright.runtime;

import dev.callwright.contract.OperationStatus;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What asking the service brought. Asking changes nothing, so it may be repeated after every outcome; the client never
 * does so by itself.
 *
 * @param <T> what was asked for
 */
public sealed interface ReadOutcome<T> {

    /**
     * What was asked for.
     *
     * @throws ReadFailedException when this is no {@link Success}; it carries this outcome
     */
    default T orElseThrow() {
        throw new ReadFailedException(this);
    }

    /** The service answered, and the answer could be read. */
    record Success<T>(T value) implements ReadOutcome<T> {

        @Override
        public T orElseThrow() {
            return value;
        }
    }

    /**
     * The service answered with another code than that of success.
     *
     * @param code as it came, made fit to be shown
     * @param status what the code means for this operation; empty when the contract does not list it
     * @param message the service's text, cut to 200 printable characters, with credentials and long numbers masked; it
     *     could still echo a name, so {@code toString} does not show it
     */
    record Refused<T>(String code, Optional<OperationStatus> status, String message) implements ReadOutcome<T> {

        @Override
        public String toString() {
            return "Refused[code=" + code + ", status=" + status + "]";
        }
    }

    /**
     * Nothing came back that can be relied on. It says nothing about what was asked for: a query that fails is not one
     * that finds nothing.
     *
     * @param httpStatus the HTTP status of the answer, if one came
     * @param cause the class of the exception that ended the request, or the part of the answer that could not be read,
     *     or what did not agree about the pages of a list
     */
    record Unanswered<T>(OptionalInt httpStatus, String cause) implements ReadOutcome<T> {

        /** What could not be read when not even the envelope of an answer could be. */
        public static final String ENVELOPE = "envelope";

        /** Whether the service itself answered, though a part of its answer could not be read. */
        public boolean isServices() {
            return httpStatus.orElse(0) / 100 == 2 && !cause.equals(ENVELOPE);
        }
    }
}
