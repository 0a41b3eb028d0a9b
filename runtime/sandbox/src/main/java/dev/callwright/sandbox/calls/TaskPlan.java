package dev.callwright.sandbox.calls;

import java.time.Instant;
import java.util.Optional;

/**
 * A task that broke no rule.
 *
 * @param name unique among all tasks
 * @param agent the agent of the first round
 * @param callees whom to call
 * @param cutTexts how many texts were longer than the contract allows, of which the service cuts off the rest
 * @param start when to start calling; in the past for at once
 * @param hours when calls may be placed
 * @param recall what follows the first round
 */
public record TaskPlan(
        String name,
        Agent agent,
        CalleeNumbers callees,
        long cutTexts,
        Instant start,
        CallingHours hours,
        Optional<RecallPlan> recall) {

    int recalls() {
        return recall.map(plan -> plan.agents().size()).orElse(0);
    }
}
