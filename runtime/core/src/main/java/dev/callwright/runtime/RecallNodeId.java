package dev.callwright.runtime;

/**
 * The id that the service gave a node, one recall of a flow: {@code nodeList[].keyId} on the recall-flow pages.
 *
 * @param value positive
 */
public record RecallNodeId(long value) {

    public RecallNodeId {
        if (value <= 0) {
            throw new IllegalArgumentException("[callwright/recall-node-id] a recall node id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
