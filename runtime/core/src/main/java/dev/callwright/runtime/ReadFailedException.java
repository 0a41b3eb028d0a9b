package dev.callwright.runtime;

/**
 * Thrown where a {@link ReadOutcome} cannot be returned: in the middle of a stream, which must not end as if there were
 * nothing more, and by {@link ReadOutcome#orElseThrow()}.
 */
public final class ReadFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReadOutcome<?> outcome;

    public ReadFailedException(ReadOutcome<?> outcome) {
        super("[callwright/read-failed] no answer that adds up, and asking again is harmless: " + outcome);
        this.outcome = outcome;
    }

    /** What happened: a {@link ReadOutcome.Refused} or a {@link ReadOutcome.Unanswered}. */
    public ReadOutcome<?> outcome() {
        return outcome;
    }
}
