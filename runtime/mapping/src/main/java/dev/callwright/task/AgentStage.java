package dev.callwright.task;

import dev.callwright.contract.model.GroupCallTask;
import java.util.function.Function;

/**
 * A task that has a name, and needs an agent.
 *
 * @param <T> what the last stage gives
 */
public final class AgentStage<T> {

    private final String taskName;
    private final Function<GroupCall, T> result;

    AgentStage(String taskName, Function<GroupCall, T> result) {
        this.taskName = taskName;
        this.result = result;
    }

    /**
     * Has an agent speak, unless a recall names another one.
     *
     * @param agentId the document's {@code agentId}, as in the console
     * @throws dev.callwright.contract.ContractViolationException when it, or the name of the task, is out of its limit
     */
    public StartStage<T> agent(int agentId) {
        return new StartStage<>(
                GroupCallTask.builder().taskName(taskName).agentId(agentId).build(), result);
    }

    /** The same, with another result; for generated classes. */
    public <U> AgentStage<U> then(Function<? super T, ? extends U> next) {
        return new AgentStage<>(taskName, call -> next.apply(result.apply(call)));
    }
}
