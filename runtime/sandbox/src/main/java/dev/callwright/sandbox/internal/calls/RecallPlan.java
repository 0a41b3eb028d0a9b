package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.model.RecallType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to happen after the calls of a task.
 *
 * @param type whom to recall
 * @param interval how long after the end of a round the next one starts
 * @param intents the codes to recall on, when recalling by intent
 * @param agents the agent of each recall
 */
public record RecallPlan(RecallType type, Duration interval, Set<String> intents, List<Agent> agents) {

    public RecallPlan {
        intents = Set.copyOf(intents);
        agents = List.copyOf(agents);
    }

    /** Whether a callee whose last call ended with the intent is called again. */
    boolean selects(Intent last) {
        return switch (type) {
            case EVERYBODY -> true;
            // "Failed" is not defined in the document; the intents that no conversation can end with are taken for it.
            case FAILED -> last.table().equals(Optional.of(IntentTable.GLOBAL));
            case BY_INTENT -> intents.contains(last.code());
        };
    }
}
