package dev.callwright.campaign.plan;

import dev.callwright.campaign.PlannedTask;

/** Told how far a plan is. What it throws ends the campaign before anything is sent. */
public interface PlanListener {

    /** Tells nobody. */
    PlanListener NONE = new PlanListener() {};

    /**
     * Rows of the source were read and checked. Called every 1,000 rows and after the last one.
     *
     * @param rows how many so far
     */
    default void read(long rows) {}

    /** A task is complete; nothing is sent yet. */
    default void frozen(PlannedTask task) {}
}
