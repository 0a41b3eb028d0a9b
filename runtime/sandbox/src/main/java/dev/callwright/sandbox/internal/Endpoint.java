package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.internal.operations.EnvelopeForm;
import dev.callwright.sandbox.internal.operations.Reply;
import dev.callwright.sandbox.internal.rules.Caller;
import dev.callwright.sandbox.internal.rules.Statuses;
import java.io.IOException;

/** An operation as requests meet it. */
interface Endpoint {

    /** How it answers. */
    EnvelopeForm envelope();

    /** With which codes. */
    Statuses statuses();

    /** Looks at who sends a request, before the body is there. */
    Arrival arrive(Caller caller);

    /**
     * Decides on a request and does what it asks for.
     *
     * @throws IOException when the body does not arrive; nothing is done then
     */
    Decision answer(Arrival arrival, Request request, Fate fate) throws IOException;

    /** The answer for a code that the contract may not know. */
    default Reply coded(String code) {
        return statuses()
                .coded(code)
                .map(status -> Reply.failure(envelope(), status))
                .orElseGet(() -> Reply.failure(envelope(), code, ""));
    }
}
