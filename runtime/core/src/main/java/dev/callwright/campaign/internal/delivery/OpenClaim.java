package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.Doubt;
import java.time.Instant;
import java.util.Optional;

/** A claim without an outcome. Who claimed it may be at it still, or has died, and nobody knows how far it came. */
record OpenClaim(PlannedTask task, DeliveryContext context, Entry claim) {

    /** Until when another owner may be at it; empty when none is. */
    Optional<Instant> heldUntil() {
        return context.ledger().othersMayLive() ? heldUntil(claim, context.now()) : Optional.empty();
    }

    /**
     * A claim that a clock wrote which is far ahead of ours would hold for as long. It is taken over at once: its owner
     * sends within minutes or never, and what becomes of that is a doubt that begins now.
     */
    static Optional<Instant> heldUntil(Entry claim, Instant now) {
        boolean byAWrongClock = claim.at().isAfter(now.plus(TaskHistory.MOST_AHEAD));
        return claim.state() instanceof TaskState.Claimed it && !byAWrongClock
                ? Optional.of(it.notBefore()).filter(now::isBefore)
                : Optional.empty();
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
