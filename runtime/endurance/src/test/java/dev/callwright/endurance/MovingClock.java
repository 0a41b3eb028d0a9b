package dev.callwright.endurance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** The system's clock, and whatever was waited for and did not have to pass. */
final class MovingClock extends Clock {

    private final AtomicLong aheadMillis = new AtomicLong();

    /** How far it is ahead of the system's. */
    long aheadMillis() {
        return aheadMillis.get();
    }

    void aheadMillis(long millis) {
        aheadMillis.set(millis);
    }

    /** Makes it a time, unless it is later already. */
    void moveTo(Instant time) {
        long left = Duration.between(instant(), time).toMillis();
        if (left >= 0) {
            aheadMillis.addAndGet(left + 1);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plusMillis(aheadMillis());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
