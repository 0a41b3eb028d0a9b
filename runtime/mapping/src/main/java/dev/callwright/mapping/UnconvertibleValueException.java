package dev.callwright.mapping;

/** Thrown by a {@link ValueConverter} that cannot convert a value; becomes a violation of the callee. */
public final class UnconvertibleValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Without a stack trace: a campaign may have thousands of such values.
     *
     * @param detail what is wrong and what was expected, and never the value, as it is shown and logged
     */
    public UnconvertibleValueException(String detail) {
        super(detail);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** What is wrong. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
