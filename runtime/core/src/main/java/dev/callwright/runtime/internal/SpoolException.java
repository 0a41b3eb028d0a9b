package dev.callwright.runtime.internal;

import java.io.IOException;

/** The disk for temporary files failed. Tells the cause's class alone: a message of the system may quote a path. */
public final class SpoolException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Class<?> failure;

    SpoolException(Exception cause) {
        super("[callwright/spool] the body could not be put aside: "
                + cause.getClass().getName());
        this.failure = cause.getClass();
    }

    public Class<?> failure() {
        return failure;
    }
}
