package dev.callwright.campaign;

import dev.callwright.campaign.spi.Waiter;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SandboxBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** One time for the service, the client and the campaign; it passes when somebody waits for it. */
public final class SandboxTime extends Clock implements Waiter {

    private Instant now = Instant.parse("2026-03-02T04:00:00Z");
    private Sandbox sandbox;

    /** A sandbox whose time this is. */
    public Sandbox start(UnaryOperator<SandboxBuilder> settings) {
        sandbox = settings.apply(Sandbox.builder().clock(this)).start();
        return sandbox;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public void waitUntil(Instant time) {
        synchronized (this) {
            now = time.isAfter(now) ? time : now;
        }
        sandbox.advance(Duration.ZERO);
    }

    @Override
    public void wake() {}

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
