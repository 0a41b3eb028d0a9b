package dev.callwright.sandbox.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Agent ids in the form that the schemas know: a number for the task, digits in a string for the nodes of a recall.
 *
 * <p>The document types both as integers and sends the second one as a string, so the service evidently takes either
 * form; the schemas describe the one that is proven for each place.
 */
final class AgentIds {

    private static final String AGENT = "agentId";
    private static final int MOST_DIGITS = 18;

    private AgentIds() {}

    static ObjectNode normalised(ObjectNode task) {
        JsonNode id = task.get(AGENT);
        if (id != null && id.isTextual() && isDigits(id.textValue())) {
            task.set(AGENT, LongNode.valueOf(Long.parseLong(id.textValue())));
        }
        for (JsonNode node : task.path("recallFlow").path("nodeList")) {
            JsonNode nodeId = node.path(AGENT);
            if (node instanceof ObjectNode object && nodeId.isIntegralNumber()) {
                object.set(AGENT, TextNode.valueOf(nodeId.asText()));
            }
        }
        return task;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
