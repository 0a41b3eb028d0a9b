package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.internal.rules.Caller;
import java.io.InputStream;

/**
 * A request as it comes in.
 *
 * @param caller who sends it
 * @param query its query string; empty when there is none
 * @param body its body, not read yet
 */
record Request(Caller caller, String query, InputStream body) {

    /** Nothing: everything in it is personal or secret. */
    @Override
    public String toString() {
        return "Request[]";
    }
}
