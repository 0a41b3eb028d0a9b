package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.CancelRecallFlowStatus;
import dev.callwright.contract.model.RecallCancelType;
import dev.callwright.sandbox.Refusal.Status;
import dev.callwright.sandbox.internal.calls.Change;
import dev.callwright.sandbox.internal.calls.FlowBook;
import dev.callwright.sandbox.internal.rules.Statuses;

/** Cancels a recall flow, by its own id or its task, or a node of it and those that follow. */
public final class CancelRecallFlow implements Operation {

    private static final Statuses STATUSES =
            Statuses.of(CancelRecallFlowStatus.values(), CancelRecallFlowStatus::code, CancelRecallFlowStatus::title);

    private final FlowBook flows;

    public CancelRecallFlow(FlowBook flows) {
        this.flows = flows;
    }

    @Override
    public String id() {
        return "cancelRecallFlow";
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
        long id = request.path("id").asLong();
        Change change = switch (RecallCancelType.of(request.path("type").asInt())) {
            case FLOW -> flows.cancel(id);
            case TASK -> flows.cancelOfTask(id);
            case NODE -> flows.cancelFromNode(id);
        };
        Status refused = STATUSES.named(CancelRecallFlowStatus.INVALID_PARAMETER.name());
        return Outcome.of(change, "id", refused, refused);
    }
}
