package dev.callwright.runtime.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The time that a create is signed with, taken before its claim is written. A process may be held up between the claim
 * and the request, by a stopped machine or a long collection, and wake hours later, when another process has taken the
 * task over. So a request that is late is not put on the wire; and as no check before a write is atomic, the old
 * signature lets the service refuse what slips through.
 */
public final class SigningTime {

    /** The longest that a request may take from its claim to the wire: connecting takes seconds. */
    static final Duration LONGEST_HOLD = Duration.ofMinutes(2);

    private final Clock clock;
    private final LongSupplier ticker;
    private final Instant at;
    private final long tick;

    private SigningTime(Clock clock, LongSupplier ticker) {
        this.clock = clock;
        this.ticker = ticker;
        this.at = clock.instant();
        this.tick = ticker.getAsLong();
    }

    public static SigningTime now(Clock clock) {
        return now(clock, System::nanoTime);
    }

    /** @param ticker a monotonic clock, in nanoseconds: the other one may be set meanwhile, or stand still */
    static SigningTime now(Clock clock, LongSupplier ticker) {
        return new SigningTime(clock, ticker);
    }

    Instant at() {
        return at;
    }

    /**
     * @param allowed the longest time since this was taken, by either clock
     * @throws HeldUpException when more has passed
     */
    void check(Duration allowed) throws HeldUpException {
        boolean late = Duration.between(at, clock.instant()).compareTo(allowed) > 0;
        if (late || ticker.getAsLong() - tick > allowed.toNanos()) {
            throw new HeldUpException();
        }
    }
}
