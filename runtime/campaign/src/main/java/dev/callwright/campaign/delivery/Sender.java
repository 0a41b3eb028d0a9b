package dev.callwright.campaign.delivery;

import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;

/** Puts the request of a task on the wire, at most once per call. */
@FunctionalInterface
public interface Sender {

    /** Sends the task, whose claim is durable. Whatever the network does is an outcome, never an exception. */
    SubmitOutcome send(PlannedTask task);

    /**
     * As {@link #send(PlannedTask)}, after the service refused the timestamp.
     *
     * @param ahead how far the service's clock is ahead of ours; to be added to the time that is signed
     */
    default SubmitOutcome send(PlannedTask task, Duration ahead) {
        return send(task);
    }
}
