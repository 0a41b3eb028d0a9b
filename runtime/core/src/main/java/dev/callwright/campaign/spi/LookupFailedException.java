package dev.callwright.campaign.spi;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A look-up that says nothing: neither that a task exists, nor that it does not. */
public final class LookupFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean reached;
    private final int httpStatus;
    private final @Nullable String code;

    /**
     * A look-up that the service itself did not answer.
     *
     * @param message what failed, without personal values
     */
    public LookupFailedException(String message) {
        this(message, false, 0, null);
    }

    private LookupFailedException(String message, boolean reached, int httpStatus, @Nullable String code) {
        super(message);
        this.reached = reached;
        this.httpStatus = httpStatus;
        this.code = code;
    }

    /** A look-up that the service itself answered, though not with a list that can be relied on. */
    public static LookupFailedException answered(String message) {
        return new LookupFailedException(message, true, 0, null);
    }

    /** A look-up that something answered by an HTTP status, without the service's own answer. */
    public static LookupFailedException refused(String message, int httpStatus) {
        return new LookupFailedException(message, false, httpStatus, null);
    }

    /**
     * A look-up that the service refused because of who asks, or from where: everything else would be refused as well.
     *
     * @param code of the answer
     */
    public static LookupFailedException notAllowed(String message, String code) {
        return new LookupFailedException(message, true, 0, code);
    }

    /** Whether the service itself answered. */
    public boolean isAnswered() {
        return reached;
    }

    /** The code by which the service refused whoever asks; empty when it did not. */
    public Optional<String> notAllowed() {
        return Optional.ofNullable(code);
    }

    /** The HTTP status that came instead of the service's answer, if one came. */
    public OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }
}
