package dev.callwright.generator.internal.task.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.List;

/** All windows of a task, in the order of the annotation. */
public record Windows(List<WindowDefinition> list, Position position) {

    public Windows {
        list = List.copyOf(list);
    }
}
