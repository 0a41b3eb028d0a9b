package dev.callwright.runtime.internal;

import dev.callwright.runtime.WireEvidence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one request, as it happens. Exceptions do not tell: the same class is thrown before the first byte
 * and after the last one.
 */
final class Evidence extends EventListener {

    private final Duration ahead;
    private final @Nullable SigningTime signingTime;
    private volatile boolean connected;
    private volatile boolean requestStarted;
    private volatile boolean bodyComplete;
    private volatile long bytesSent;
    private volatile int httpStatus;
    private volatile @Nullable Instant signedAt;

    /** Of a request that is signed when it is sent. */
    Evidence() {
        this(Duration.ZERO, null);
    }

    /**
     * Of a request that is signed with a time of its own.
     *
     * @param ahead how far the signature's time is to be ahead of that time
     */
    Evidence(Duration ahead, @Nullable SigningTime signingTime) {
        this.ahead = ahead;
        this.signingTime = signingTime;
    }

    /** The clock that the request is signed by. */
    Clock signingClock(Clock clock) {
        return signingTime == null ? clock : Clock.fixed(signingTime.at().plus(ahead), ZoneOffset.UTC);
    }

    /** @throws HeldUpException when the request has been on its way for longer than that without being sent */
    void checkHeldUp(Duration allowed) throws HeldUpException {
        if (signingTime != null) {
            signingTime.check(allowed);
        }
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        connected = true;
    }

    @Override
    public void requestHeadersStart(Call call) {
        requestStarted = true;
    }

    @Override
    public void requestBodyEnd(Call call, long byteCount) {
        bodyComplete = true;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        httpStatus = response.code();
    }

    void sent(long bytes) {
        bytesSent = bytes;
    }

    void signed(Instant at) {
        signedAt = at;
    }

    boolean requestStarted() {
        return requestStarted;
    }

    boolean bodyComplete() {
        return bodyComplete;
    }

    /** When it was signed, by our clock, whatever the signature says; empty before it was. */
    Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    WireEvidence seen(Optional<String> code, Optional<String> cause) {
        OptionalInt status = httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
        return new WireEvidence(connected, requestStarted, bytesSent, bodyComplete, status, code, cause);
    }
}
