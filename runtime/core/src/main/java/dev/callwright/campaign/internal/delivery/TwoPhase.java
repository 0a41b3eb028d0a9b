package dev.callwright.campaign.internal.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Tasks that were written to start later, so that they can be looked at, and cancelled, before the first phone rings.
 *
 * @param callsStart the {@code sendTime} of every task
 * @param reserve how long before it everything has to be verified; what is not by then is cancelled, and everything
 *     else with it
 */
public record TwoPhase(Instant callsStart, Duration reserve) {

    public TwoPhase {
        if (reserve.isNegative() || reserve.isZero()) {
            throw new IllegalArgumentException(
                    "[callwright/two-phase-reserve] cancelling takes time; give a reserve of minutes");
        }
    }

    /** When everything has to be verified. */
    Instant deadline() {
        return callsStart.minus(reserve);
    }
}
