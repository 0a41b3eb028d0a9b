package dev.callwright.campaign;

/** What became of delivering one task of a campaign. */
public sealed interface PartOutcome {

    /** The journal knows what it has come to. */
    record Delivered(TaskResult result) implements PartOutcome {}

    /** Its rows are not those that were planned, or cannot be read. It was not claimed, and nothing was sent. */
    record Refused(CampaignRefusal why) implements PartOutcome {}
}
