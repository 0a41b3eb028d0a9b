package dev.callwright.runtime;

import dev.callwright.contract.RecallStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A recall flow with its recalls. Of what is not certain to come, or to be readable, only that part is empty.
 *
 * @param id its own id
 * @param typeNumber whom it recalls, as it came: {@code recallType} on the page
 * @param intervalMinutes the time between a call and its recall
 * @param times how often it is to recall: {@code recallNum} on the page
 * @param statusNumber how far it is, as it came
 * @param nodes its recalls; empty when the service lists none
 */
public record RecallFlowDetails(
        RecallFlowId id,
        OptionalLong typeNumber,
        OptionalLong intervalMinutes,
        OptionalLong times,
        OptionalLong statusNumber,
        List<Node> nodes) {

    public RecallFlowDetails {
        nodes = List.copyOf(nodes);
    }

    /**
     * One recall.
     *
     * @param id its own id
     * @param taskId the task that it created, once it has
     * @param statusNumber how far it is, as it came: {@code nodeStatus} on the page
     * @param agentId the agent that speaks: {@code scriptId} on the page
     */
    public record Node(RecallNodeId id, Optional<TaskId> taskId, OptionalLong statusNumber, OptionalLong agentId) {

        static Node of(AnswerFields node) throws UnreadableAnswerException {
            OptionalLong task = node.number("taskId");
            return new Node(
                    new RecallNodeId(node.id("keyId")),
                    task.isPresent() && task.getAsLong() > 0
                            ? Optional.of(new TaskId(task.getAsLong()))
                            : Optional.empty(),
                    node.number("nodeStatus"),
                    node.number("scriptId"));
        }

        /** How far it is; empty when the number has no name in this contract. */
        public Optional<RecallStatus> status() {
            return named(statusNumber);
        }
    }

    static RecallFlowDetails of(AnswerFields answer) throws UnreadableAnswerException {
        AnswerFields flow = answer.object("data");
        List<Node> nodes = new ArrayList<>();
        if (flow.has("nodeList")) {
            for (AnswerFields node : flow.objects("nodeList")) {
                nodes.add(Node.of(node));
            }
        }
        return new RecallFlowDetails(
                new RecallFlowId(flow.id("keyId")),
                flow.number("recallType"),
                flow.number("recallInterval"),
                flow.number("recallNum"),
                flow.number("status"),
                nodes);
    }

    /** How far it is; empty when the number has no name in this contract. */
    public Optional<RecallStatus> status() {
        return named(statusNumber);
    }

    private static Optional<RecallStatus> named(OptionalLong number) {
        return number.isPresent() ? RecallStatus.of(number.getAsLong()) : Optional.empty();
    }
}
