package dev.callwright.campaign.delivery;

/** The service, as a delivery needs it. */
public record Service(Sender sender, Directory directory, Canceller canceller) {}
