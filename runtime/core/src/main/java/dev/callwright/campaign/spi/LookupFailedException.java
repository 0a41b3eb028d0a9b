package dev.callwright.campaign.spi;

import java.util.OptionalInt;

/** A look-up that says nothing: neither that a task exists, nor that it does not. */
public final class LookupFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean reached;
    private final int httpStatus;

    /**
     * A look-up that the service itself did not answer.
     *
     * @param message what failed, without personal values
     */
    public LookupFailedException(String message) {
        this(message, false, 0);
    }

    private LookupFailedException(String message, boolean reached, int httpStatus) {
        super(message);
        this.reached = reached;
        this.httpStatus = httpStatus;
    }

    /** A look-up that the service itself answered, though not with a list that can be relied on. */
    public static LookupFailedException answered(String message) {
        return new LookupFailedException(message, true, 0);
    }

    /** A look-up that something answered by an HTTP status, without the service's own answer. */
    public static LookupFailedException refused(String message, int httpStatus) {
        return new LookupFailedException(message, false, httpStatus);
    }

    /** Whether the service itself answered. */
    public boolean isAnswered() {
        return reached;
    }

    /** The HTTP status that came instead of the service's answer, if one came. */
    public OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }
}
