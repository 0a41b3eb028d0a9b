package dev.callwright.generator.internal.task.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.List;

/**
 * A {@code @Recall}.
 *
 * @param typePosition the type, or the whole where it is left out
 */
public record RecallDefinition(
        RecallKind type,
        Position typePosition,
        WrittenNumber everyMinutes,
        WrittenNumber times,
        List<WrittenNumber> agents,
        Position agentsPosition) {

    public RecallDefinition {
        agents = List.copyOf(agents);
    }
}
