package dev.callwright.sandbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The clock by which calls are placed: another one, and what it was advanced by. */
public final class SandboxClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> advanced;

    public SandboxClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private SandboxClock(Clock base, AtomicReference<Duration> advanced) {
        this.base = base;
        this.advanced = advanced;
    }

    void advance(Duration by) {
        advanced.updateAndGet(by::plus);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(advanced.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SandboxClock(base.withZone(zone), advanced);
    }
}
