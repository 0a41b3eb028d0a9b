package dev.callwright.sandbox.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.model.RecallType;
import java.time.Duration;
import java.util.List;

/**
 * The recall flow of a request, once its fields are known to fit the contract.
 *
 * @param flow the flow as it came
 */
public record RecallRequest(JsonNode flow) {

    public RecallType type() {
        return RecallType.of(flow.path("recallType").asInt());
    }

    public Duration interval() {
        return Duration.ofMinutes(flow.path("recallInterval").asLong());
    }

    /** The codes, in their order; empty when none were given. */
    public List<String> intents() {
        return ReceivedTask.elements(flow.path("recallIntent"))
                .map(JsonNode::asText)
                .toList();
    }

    public int count() {
        return flow.path("recallNum").asInt();
    }

    /** The agent of each recall, as digits; empty when the task's agent is to make them all. */
    public List<String> agents() {
        return ReceivedTask.elements(flow.path("nodeList"))
                .map(node -> node.path("agentId").asText())
                .toList();
    }
}
