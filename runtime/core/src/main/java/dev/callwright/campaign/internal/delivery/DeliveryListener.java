package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.PlannedTask;

/** Is told of everything that became durable, in the delivering thread. What it throws ends the delivery. */
@FunctionalInterface
public interface DeliveryListener {

    /** Hears nothing. */
    DeliveryListener NONE = (task, entry) -> {};

    /** An entry was written. */
    void recorded(PlannedTask task, Entry entry);
}
