package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits in short pieces, as the clock may be set meanwhile. */
public final class SystemWaiter implements Waiter {

    private static final long PIECE_MILLIS = 1_000;

    private final InstantSource clock;
    private final Semaphore woken = new Semaphore(0);

    public SystemWaiter(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public void waitUntil(Instant time) throws InterruptedException {
        Duration left = Duration.between(instant(), time);
        while (left.compareTo(Duration.ZERO) > 0) {
            if (woken.tryAcquire(Math.min(left.toMillis() + 1, PIECE_MILLIS), TimeUnit.MILLISECONDS)) {
                return;
            }
            left = Duration.between(instant(), time);
        }
    }

    @Override
    public void wake() {
        woken.release();
    }
}
