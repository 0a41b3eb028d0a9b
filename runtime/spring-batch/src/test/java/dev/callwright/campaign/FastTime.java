package dev.callwright.campaign;

import dev.callwright.campaign.spi.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A time that passes many times faster than the machine's, and equally in every process that is given the same. */
public final class FastTime implements Waiter {

    private static final long PIECE_NANOS = Duration.ofMillis(100).toNanos();

    private final Instant base;
    private final int factor;
    private final Semaphore woken = new Semaphore(0);

    private FastTime(Instant base, int factor) {
        this.base = base;
        this.factor = factor;
    }

    /** Lets a campaign run in it. */
    public static <T> CampaignBuilder<T> in(CampaignBuilder<T> campaign, Instant base, int factor) {
        return campaign.waiter(new FastTime(base, factor));
    }

    @Override
    public Instant instant() {
        return base.plus(Duration.between(base, Instant.now()).multipliedBy(factor));
    }

    @Override
    public void waitUntil(Instant time) throws InterruptedException {
        long left = nanosTo(time);
        while (left > 0 && !woken.tryAcquire(Math.min(left, PIECE_NANOS), TimeUnit.NANOSECONDS)) {
            left = nanosTo(time);
        }
    }

    private long nanosTo(Instant time) {
        return Duration.between(instant(), time).dividedBy(factor).toNanos();
    }

    @Override
    public void wake() {
        woken.release();
    }
}
