package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.Doubt;
import java.time.Instant;
import java.util.Optional;

/** A claim without an outcome. Who claimed it may be at it still, or has died, and nobody knows how far it came. */
record OpenClaim(PlannedTask task, DeliveryContext context, Entry claim, TaskState.Claimed claimed) {

    /** Until when another owner may be at it; empty when none is. */
    Optional<Instant> heldUntil() {
        return Optional.of(claimed.notBefore())
                .filter(it -> context.ledger().othersMayLive() && context.now().isBefore(it));
    }

    /** Whoever claimed it may have been held up for long before it signed the request, so the doubt begins now. */
    void becomesDoubt() {
        Instant notBefore = context.now().plus(context.policy().settled());
        context.ledger()
                .record(
                        task,
                        Optional.of(claim),
                        new TaskState.Unknown(Doubt.ENDED, false, 0, Optional.empty(), notBefore));
    }
}
