package dev.callwright.sandbox.internal.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What follows the first round of a task, as it is when it is asked for.
 *
 * @param id its own id, which is neither the task's nor a node's
 * @param taskId the task that it belongs to
 * @param taskName the name of that task
 * @param created when it was made
 * @param plan whom it recalls, and how often
 * @param finished how many recalls are done
 * @param state how far it is
 * @param nodes its recalls
 */
public record RecallFlow(
        long id,
        long taskId,
        String taskName,
        Instant created,
        RecallPlan plan,
        int finished,
        RecallState state,
        List<RecallNode> nodes) {

    public RecallFlow {
        nodes = List.copyOf(nodes);
    }

    /** How long after the end of a round the next one starts. */
    public Duration interval() {
        return plan.interval();
    }
}
