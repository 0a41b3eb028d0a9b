package dev.callwright.campaign.spi;

/**
 * A task as the service lists it.
 *
 * @param taskId by which it is cancelled
 * @param callees how many it calls
 */
public record FoundTask(long taskId, String taskName, Phase phase, long callees) {

    /** How far the service is with it. */
    public enum Phase {
        /** Still being created; the number of callees may be short. */
        SUBMITTING,
        WAITING,
        CALLING,
        FINISHED,
        /** Could not be created: nobody is called. */
        FAILED,
        CANCELLED,
        SUSPENDED,
        /** A phase that the document does not name. */
        OTHER
    }
}
