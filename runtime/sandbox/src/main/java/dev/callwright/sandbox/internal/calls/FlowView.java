package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.TaskStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How far a flow and its nodes are, as the rounds of their task tell. */
final class FlowView {

    private FlowView() {}

    static RecallFlow of(SimulatedRun run, FlowRun flow, Instant now) {
        List<RecallNode> nodes = IntStream.range(0, flow.nodeIds().size())
                .mapToObj(i -> node(run, flow, i, now))
                .toList();
        long finished = run.rounds().stream()
                .skip(1)
                .filter(round -> round.state(now) == TaskStatus.FINISHED)
                .count();
        return new RecallFlow(
                flow.id(),
                run.id(),
                run.plan().name(),
                flow.created(),
                flow.plan(),
                (int) finished,
                state(run, flow),
                nodes);
    }

    private static RecallNode node(SimulatedRun run, FlowRun flow, int index, Instant now) {
        Optional<Long> taskId =
                begun(run, index) ? Optional.of(run.rounds().get(index + 1).taskId()) : Optional.empty();
        return new RecallNode(
                flow.nodeIds().get(index),
                taskId,
                flow.plan().agents().get(index).id(),
                nodeState(run, flow, index, now));
    }

    static RecallState state(SimulatedRun run, FlowRun flow) {
        if (run.failed()) {
            return RecallState.FAILED;
        }
        if (run.wasCancelled() || flow.kept() == 0) {
            return RecallState.CANCELLED;
        }
        if (run.over()) {
            return RecallState.COMPLETED;
        }
        return run.rounds().size() == 1 ? RecallState.PENDING : RecallState.IN_PROGRESS;
    }

    static RecallState nodeState(SimulatedRun run, FlowRun flow, int index, Instant now) {
        if (begun(run, index)) {
            return switch (run.rounds().get(index + 1).state(now)) {
                case FINISHED -> RecallState.COMPLETED;
                case CANCELLED -> RecallState.CANCELLED;
                default -> RecallState.IN_PROGRESS;
            };
        }
        if (run.failed()) {
            return RecallState.FAILED;
        }
        if (run.wasCancelled() || index >= flow.kept()) {
            return RecallState.CANCELLED;
        }
        // Nobody was left to be recalled.
        return run.over() ? RecallState.COMPLETED : RecallState.PENDING;
    }

    private static boolean begun(SimulatedRun run, int index) {
        return run.rounds().size() > index + 1;
    }
}
