package dev.callwright.campaign;

import dev.callwright.campaign.internal.plan.PlanListener;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;

/**
 * Told how far a campaign is. What it throws ends the campaign: while it is planned nothing was sent, and later it can
 * be resumed. Only {@link #sending} cannot break anything.
 */
public interface CampaignListener extends PlanListener {

    /** Tells nobody. */
    CampaignListener NONE = new CampaignListener() {};

    /** A part of a task was sent, of {@code totalBytes}; from a thread of the client, about ten times a second. */
    default void sending(PlannedTask task, long bytesSent, long totalBytes) {}

    /**
     * Something about a task became durable: that it is about to be sent, or what came of it. {@link TaskState.Busy}
     * and {@link TaskState.Unknown} mean that the campaign goes on with others, and waits when nothing else is left.
     */
    default void recorded(PlannedTask task, TaskState state) {}
}
