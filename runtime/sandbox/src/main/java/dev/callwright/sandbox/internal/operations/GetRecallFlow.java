package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.contract.GetRecallFlowStatus;
import dev.callwright.sandbox.internal.calls.FlowBook;
import dev.callwright.sandbox.internal.calls.RecallFlow;
import dev.callwright.sandbox.internal.calls.RecallNode;
import dev.callwright.sandbox.internal.rules.Statuses;

/** Shows a recall flow with its nodes. */
public final class GetRecallFlow implements Operation {

    private static final Statuses STATUSES =
            Statuses.of(GetRecallFlowStatus.values(), GetRecallFlowStatus::code, GetRecallFlowStatus::title);

    private final FlowBook flows;

    public GetRecallFlow(FlowBook flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "getRecallFlow";
    }

    @Override
    public EnvelopeForm envelope() {
        return EnvelopeForm.CODE_AS_NUMBER;
    }

    @Override
    public Statuses statuses() {
        return STATUSES;
    }

    @Override
    public Outcome perform(JsonNode request) {
        return flows.find(request.path("keyId").asLong())
                .<Outcome>map(flow -> new Outcome.Done(details(flow)))
                .orElseGet(() -> Outcome.refused(
                        STATUSES.named(GetRecallFlowStatus.INVALID_PARAMETER.name()), "keyId", "no such recall flow"));
    }

    private static JsonNode details(RecallFlow flow) {
        ObjectNode details = FlowFields.of(flow);
        ArrayNode nodes = details.putArray("nodeList");
        for (RecallNode node : flow.nodes()) {
            nodes.addObject()
                    .put("keyId", node.id())
                    .put("taskId", node.taskId().orElse(null))
                    .put("nodeStatus", node.state().code())
                    .put("scriptId", node.agentId());
        }
        return details;
    }
}
