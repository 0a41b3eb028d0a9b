package dev.callwright.runtime.internal;

import java.io.IOException;

/** A request came to the wire too long after its task was claimed. */
final class HeldUpException extends IOException {

    private static final long serialVersionUID = 1L;

    HeldUpException() {
        super("[callwright/held-up] the process was held up after the task was claimed; nothing more of it is sent");
    }
}
