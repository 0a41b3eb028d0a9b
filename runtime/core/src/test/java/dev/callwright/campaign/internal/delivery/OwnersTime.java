package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Waiter;
import java.time.Duration;
import java.time.Instant;

/** The time by a clock of ours, which may be wrong. */
record OwnersTime(SimulatedTime time, Duration wrong) implements Waiter {

    @Override
    public Instant instant() {
        return time.instant().plus(wrong);
    }

    @Override
    public void waitUntil(Instant until) throws InterruptedException {
        time.waitUntil(until.minus(wrong));
    }

    @Override
    public void wake() {}
}
