package dev.callwright.runtime;

/**
 * The id that the service gave a recall flow: {@code keyId} on the recall-flow pages. Not the id of its task, though
 * creating a task calls that one keyId, too.
 *
 * @param value positive
 */
public record RecallFlowId(long value) {

    public RecallFlowId {
        if (value <= 0) {
            throw new IllegalArgumentException("[callwright/recall-flow-id] a recall flow id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
