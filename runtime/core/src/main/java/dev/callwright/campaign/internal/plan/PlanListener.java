package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.mapping.Violation;
import java.util.List;

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

    /**
     * All callees keep the contract but for texts that are too long and marked as {@code tooLong = WARN}; they are
     * about to be sent. Not called when there are none.
     *
     * @param warnings the first of them; the index is the row in the source
     * @param total how many there are
     */
    default void warned(List<Violation> warnings, long total) {}

    /** A task is complete; nothing is sent yet. */
    default void frozen(PlannedTask task) {}
}
