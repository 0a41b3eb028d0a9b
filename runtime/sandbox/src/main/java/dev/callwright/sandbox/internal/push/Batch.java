package dev.callwright.sandbox.internal.push;

import java.time.Instant;

/**
 * Reports that go out in one request.
 *
 * @param body the request
 * @param reports how many there are
 * @param due when to send it
 * @param failures how often that failed
 */
record Batch(String body, int reports, Instant due, int failures) {

    Batch again(Instant later) {
        return new Batch(body, reports, later, failures + 1);
    }

    /** Without the body. */
    @Override
    public String toString() {
        return "Batch[reports=" + reports + "]";
    }
}
