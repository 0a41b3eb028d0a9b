package dev.callwright.runtime.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * What came back over HTTP.
 *
 * @param status the HTTP status
 * @param envelope the service's answer; empty when the body is anything else
 * @param date the server's clock, if it told
 * @param body what the envelope was read from
 * @param text shows what the service says
 */
record Answer(int status, Optional<AnswerEnvelope> envelope, Optional<Instant> date, AnswerBody body, ServerText text) {

    /** The most that is read of a body. A page of a hundred tasks has some tens of kilobytes. */
    static final int MAX_BYTES = 1 << 20;

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
