package dev.callwright.campaign.internal;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.spi.Canceller;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.Waiter;

/** What a campaign is delivered with, beside its plan. */
public record Desk(Directory directory, Canceller canceller, DeliveryPolicy policy, Waiter waiter) {}
