package dev.callwright.campaign;

import dev.callwright.campaign.spi.Waiter;
import java.time.Instant;

/** A time that passes when somebody waits for it. */
final class SwiftWaiter implements Waiter {

    private Instant now = Instant.now();

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void waitUntil(Instant time) {
        if (time.isAfter(now)) {
            now = time;
        }
    }

    @Override
    public void wake() {}
}
