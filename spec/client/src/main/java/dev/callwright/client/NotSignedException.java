package dev.callwright.client;

import java.io.IOException;

/** A request could not be signed, so it was not sent. Tells the cause's class alone: its message may quote a secret. */
public final class NotSignedException extends IOException {

    private static final long serialVersionUID = 1L;

    NotSignedException(RuntimeException cause) {
        super("[callwright/not-signed] nothing was sent, as there are no credentials to sign with: "
                + cause.getClass().getName()
                + "; see to their supplier, and close a pair after the last request that is signed with it");
    }
}
