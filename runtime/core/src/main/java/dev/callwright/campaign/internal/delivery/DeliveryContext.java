package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.spi.Waiter;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** What all tasks of a delivery share. */
record DeliveryContext(
        Ledger ledger,
        Service service,
        Waiter waiter,
        RandomGenerator random,
        DeliveryPolicy policy,
        FirstLook firstLook,
        Gate gate) {

    Instant now() {
        return waiter.instant();
    }

    Instant after(Backoff backoff, int turn) {
        return now().plus(backoff.delay(turn, random));
    }
}
