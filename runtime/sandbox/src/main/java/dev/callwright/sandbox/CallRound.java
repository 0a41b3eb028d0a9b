package dev.callwright.sandbox;

import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Intent;
import dev.callwright.contract.TaskStatus;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One round of calls: the task itself, or a recall of it.
 *
 * @param taskId the id of the task; every recall is a task of its own
 * @param agentId the agent that spoke
 * @param state how far it is
 * @param start when its first call was or will be placed
 * @param callees how many callees it has
 * @param intents how many calls ended with each intent, those without any left out; callees whose turn has not come are
 *     counted as {@link GlobalIntent#NOT_CALLED}
 */
public record CallRound(
        long taskId, long agentId, TaskStatus state, Instant start, int callees, Map<Intent, Long> intents) {

    public CallRound {
        intents = Collections.unmodifiableMap(new LinkedHashMap<>(intents));
    }

    /** How many calls were placed. */
    public long calls() {
        return callees - intents.getOrDefault(GlobalIntent.NOT_CALLED, 0L);
    }
}
