package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.sandbox.internal.calls.RecallFlow;

/** What every answer about a recall flow has. */
final class FlowFields {

    private FlowFields() {}

    static ObjectNode of(RecallFlow flow) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("keyId", flow.id())
                .put("recallInterval", flow.interval().toMinutes())
                .put("recallNum", flow.plan().agents().size())
                .put("recallType", flow.plan().type().value())
                .put("status", flow.state().code());
    }
}
