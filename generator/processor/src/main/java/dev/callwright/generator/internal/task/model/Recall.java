package dev.callwright.generator.internal.task.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.List;

/**
 * A {@code @Recall}.
 *
 * @param typePosition the type, or the whole where it is left out
 */
public record Recall(
        RecallKind type,
        Position typePosition,
        Constant everyMinutes,
        Constant times,
        List<Constant> agents,
        Position agentsPosition) {

    public Recall {
        agents = List.copyOf(agents);
    }
}
