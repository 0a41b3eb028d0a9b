package dev.callwright.campaign;

import dev.callwright.campaign.internal.policy.StatedSource;
import java.time.Duration;

/**
 * How often a callee may be called by one campaign.
 *
 * @param attempts the first call and all recalls, at least 1
 * @param attemptsPerDay at least 1; a task's windows and interval decide how many fit into a day
 * @param interval the least time between two attempts
 * @param source where the figures come from, such as a statute or a contract; for messages
 */
public record RecallBudget(int attempts, int attemptsPerDay, Duration interval, String source) {

    public RecallBudget {
        StatedSource.require(source);
        if (attempts < 1 || attemptsPerDay < 1 || interval.isNegative()) {
            throw new IllegalArgumentException(
                    "[callwright/recall-budget] a recall budget allows at least one attempt, and no negative interval");
        }
    }
}
