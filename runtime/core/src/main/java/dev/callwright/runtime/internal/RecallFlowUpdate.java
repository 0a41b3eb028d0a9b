package dev.callwright.runtime.internal;

import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallFlowAgent;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.UpdateRecallFlowRequest;
import dev.callwright.runtime.RecallFlowId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a recall is written as when it is changed: creating a task has other names for the same things. */
public final class RecallFlowUpdate {

    private RecallFlowUpdate() {}

    public static UpdateRecallFlowRequest request(RecallFlowId id, RecallFlow flow) {
        List<RecallNode> nodes = flow.nodeList();
        List<String> intents = flow.recallIntent();
        if (nodes != null && nodes.size() != flow.recallNum()) {
            throw new IllegalArgumentException("[callwright/recall-nodes] " + nodes.size() + " nodes for "
                    + flow.recallNum() + " recalls; give one node for each, or none");
        }
        if (flow.recallType() == RecallType.BY_INTENT && (intents == null || intents.isEmpty())) {
            throw new IllegalArgumentException(
                    "[callwright/recall-intents] a recall by intent names no intents; give recallIntent");
        }
        return UpdateRecallFlowRequest.builder()
                .keyId(id.value())
                .recallInterval(flow.recallInterval())
                .recallNum(flow.recallNum())
                .recallType(flow.recallType())
                .recallIntent(intents)
                .nodeList(agents(nodes))
                .build();
    }

    private static @Nullable List<RecallFlowAgent> agents(@Nullable List<RecallNode> nodes) {
        return nodes == null
                ? null
                : nodes.stream()
                        .map(node -> RecallFlowAgent.builder()
                                .scriptId(agent(node.agentId()))
                                .build())
                        .toList();
    }

    private static int agent(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "[callwright/recall-agent] the agent of a recall has an id that is no number of the contract's "
                            + "range; give the id that the vendor's console shows");
        }
    }
}
