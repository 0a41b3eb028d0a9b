package dev.callwright.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * What came back over HTTP.
 *
 * @param status the HTTP status
 * @param envelope the service's answer; empty when the body is anything else
 * @param date the server's clock, if it told
 */
record Answer(int status, Optional<Envelope> envelope, Optional<Instant> date) {

    /** The most that is read of a body. The service's answer has less than a hundred bytes. */
    static final int MAX_BYTES = 1 << 20;
}
