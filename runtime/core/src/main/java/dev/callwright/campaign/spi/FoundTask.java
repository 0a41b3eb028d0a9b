package dev.callwright.campaign.spi;

/**
 * A task as the service lists it.
 *
 * @param taskId by which it is cancelled
 * @param callees how many it calls
 * @param called how many of them were called, as far as the service tells
 */
public record FoundTask(long taskId, String taskName, Phase phase, long callees, long called) {

    /** Of which the service does not tell how many were called. */
    public FoundTask(long taskId, String taskName, Phase phase, long callees) {
        this(taskId, taskName, phase, callees, 0);
    }

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
