package dev.callwright.sandbox.internal.intake;

/** A body that cannot be read as a request. Its message never quotes the body. */
public final class MalformedBodyException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedBodyException(String message) {
        super(message);
    }
}
