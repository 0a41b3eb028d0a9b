package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Waiter;
import java.time.Duration;
import java.time.Instant;

/** Time that passes when somebody waits. */
final class SimulatedTime implements Waiter {

    static final Instant BEGIN = Instant.parse("2026-11-22T08:00:00Z");

    private final Runnable step;
    private Instant now = BEGIN;

    SimulatedTime(Runnable step) {
        this.step = step;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void waitUntil(Instant time) throws InterruptedException {
        step.run();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (time.isAfter(now)) {
            now = time;
        }
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public void wake() {}
}
