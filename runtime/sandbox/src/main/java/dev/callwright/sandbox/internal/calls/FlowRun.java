package dev.callwright.sandbox.internal.calls;

import java.time.Instant;
import java.util.List;

/** The recalls of a task while they are planned. Which of them have begun, the rounds of the task tell. */
final class FlowRun {

    private final long id;
    private final Instant created;
    private RecallPlan plan;
    private List<Long> nodeIds;
    private int kept;

    FlowRun(RecallPlan plan, Instant created, Ids ids) {
        this.id = ids.nextFlow();
        this.created = created;
        this.plan = plan;
        this.nodeIds = nodes(plan, ids);
        this.kept = nodeIds.size();
    }

    long id() {
        return id;
    }

    Instant created() {
        return created;
    }

    RecallPlan plan() {
        return plan;
    }

    List<Long> nodeIds() {
        return nodeIds;
    }

    /** How many recalls are to be made: those from here on were cancelled. */
    int kept() {
        return kept;
    }

    void change(RecallPlan changed, Ids ids) {
        plan = changed;
        nodeIds = nodes(changed, ids);
        kept = nodeIds.size();
    }

    void keep(int nodes) {
        kept = Math.min(kept, nodes);
    }

    private static List<Long> nodes(RecallPlan plan, Ids ids) {
        return plan.agents().stream().map(agent -> ids.nextNode()).toList();
    }
}
