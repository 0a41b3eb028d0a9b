package dev.callwright.sandbox;

import dev.callwright.sandbox.operations.Envelope;
import dev.callwright.sandbox.operations.Reply;
import dev.callwright.sandbox.rules.Statuses;
import java.io.IOException;

/** An operation as requests meet it. */
interface Endpoint {

    /** How it answers. */
    Envelope envelope();

    /** With which codes. */
    Statuses statuses();

    /**
     * Decides on a request and does what it asks for.
     *
     * @throws IOException when the body does not arrive; nothing is done then
     */
    Decision answer(Request request, Fate fate) throws IOException;

    /** The answer for a code that the contract may not know. */
    default Reply coded(String code) {
        return statuses()
                .coded(code)
                .map(status -> Reply.failure(envelope(), status))
                .orElseGet(() -> Reply.failure(envelope(), code, ""));
    }
}
