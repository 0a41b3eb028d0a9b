package dev.callwright.sandbox.internal.calls;

import java.time.Instant;
import java.util.Optional;

/**
 * A task that broke no rule.
 *
 * @param name unique among all tasks
 * @param displayNum the number that is shown; may be empty
 * @param agent the agent of the first round
 * @param callees whom to call
 * @param cutTexts how many texts were longer than the contract allows, of which the service cuts off the rest
 * @param start when to start calling; in the past for at once
 * @param hours when calls may be placed
 * @param recall what follows the first round
 */
public record TaskPlan(
        String name,
        String displayNum,
        Agent agent,
        PackedNumbers callees,
        long cutTexts,
        Instant start,
        DialingHours hours,
        Optional<RecallPlan> recall) {

    TaskPlan withoutCallees() {
        return new TaskPlan(name, displayNum, agent, PackedNumbers.NONE, cutTexts, start, hours, recall);
    }
}
