package dev.callwright.runtime.internal;

import dev.callwright.contract.RecallStatus;
import dev.callwright.runtime.RecallFlowDetails;
import dev.callwright.runtime.RecallFlowId;
import dev.callwright.runtime.RecallNodeId;
import dev.callwright.runtime.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@link RecallFlowDetails}, read from an answer. */
public record ReadRecallFlow(
        RecallFlowId id,
        OptionalLong typeNumber,
        OptionalLong intervalMinutes,
        OptionalLong times,
        OptionalLong statusNumber,
        List<RecallFlowDetails.Node> nodes)
        implements RecallFlowDetails {

    public ReadRecallFlow {
        nodes = List.copyOf(nodes);
    }

    private record ReadNode(RecallNodeId id, Optional<TaskId> taskId, OptionalLong statusNumber, OptionalLong agentId)
            implements RecallFlowDetails.Node {

        static ReadNode of(AnswerFields node) throws UnreadableAnswerException {
            OptionalLong task = node.number("taskId");
            return new ReadNode(
                    new RecallNodeId(node.id("keyId")),
                    task.isPresent() && task.getAsLong() > 0
                            ? Optional.of(new TaskId(task.getAsLong()))
                            : Optional.empty(),
                    node.number("nodeStatus"),
                    node.number("scriptId"));
        }

        @Override
        public Optional<RecallStatus> status() {
            return named(statusNumber);
        }
    }

    public static ReadRecallFlow of(AnswerFields answer) throws UnreadableAnswerException {
        AnswerFields flow = answer.object("data");
        List<RecallFlowDetails.Node> nodes = new ArrayList<>();
        if (flow.has("nodeList")) {
            for (AnswerFields node : flow.objects("nodeList")) {
                nodes.add(ReadNode.of(node));
            }
        }
        return new ReadRecallFlow(
                new RecallFlowId(flow.id("keyId")),
                flow.number("recallType"),
                flow.number("recallInterval"),
                flow.number("recallNum"),
                flow.number("status"),
                nodes);
    }

    @Override
    public Optional<RecallStatus> status() {
        return named(statusNumber);
    }

    private static Optional<RecallStatus> named(OptionalLong number) {
        return number.isPresent() ? RecallStatus.of(number.getAsLong()) : Optional.empty();
    }
}
