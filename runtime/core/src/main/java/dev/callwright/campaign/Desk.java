package dev.callwright.campaign;

import dev.callwright.campaign.delivery.Canceller;
import dev.callwright.campaign.delivery.DeliveryPolicy;
import dev.callwright.campaign.delivery.Directory;
import dev.callwright.campaign.delivery.Waiter;

/** What a campaign is delivered with, beside its plan. */
record Desk(Directory directory, Canceller canceller, DeliveryPolicy policy, Waiter waiter) {}
