package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.util.BitSet;

/** Makes the requests of tasks. */
@FunctionalInterface
public interface Sender {

    /**
     * Makes the request of a task, before the claim is written, so that its signature is never younger than the claim:
     * who is held up behind a claim, and wakes when another has taken the task over, is refused by its timestamp.
     *
     * @param optedOut which of the planned callees are not in the request, by their positions from 0; not all of them
     * @return puts the request on the wire when the claim is durable
     */
    Request prepare(PlannedTask task, BitSet optedOut);

    /** A request that is not sent yet. */
    @FunctionalInterface
    interface Request {

        /**
         * Puts it on the wire, once, unless it was held up for minutes since it was made. Whatever the network does is
         * an outcome, never an exception.
         *
         * @param ahead how far the service's clock is ahead of ours, as far as is known; added to the time that is
         *     signed
         */
        SubmitOutcome send(Duration ahead);
    }
}
