package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.PlannedTask;
import java.util.BitSet;

/** Who must not be called any more. Asked before a task is claimed. */
@FunctionalInterface
public interface OptOuts {

    /** Asks nobody. */
    OptOuts NONE = task -> new BitSet();

    /**
     * Asks about the callees of a task.
     *
     * @return their positions among the planned callees of the task, from 0
     * @throws RuntimeException when it cannot tell; ends the delivery, and the task is not claimed
     */
    BitSet of(PlannedTask task);
}
