package dev.callwright.campaign.internal.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Growing waits: each between half and all of twice the one before, up to a longest, so that many who wait do not come
 * back together.
 *
 * @param first at least a millisecond
 */
record Backoff(Duration first, Duration longest) {

    /** @param turn from 0 */
    Duration delay(int turn, RandomGenerator random) {
        long ceiling = Math.min(first.toMillis() << Math.min(turn, 20), longest.toMillis());
        return Duration.ofMillis(ceiling / 2 + random.nextLong(ceiling / 2 + 1));
    }
}
