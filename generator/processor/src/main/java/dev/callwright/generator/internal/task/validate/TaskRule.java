package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;

/** One thing that must hold for a described task. */
@FunctionalInterface
interface TaskRule {

    Report check(TaskDefinition task, TaskLimits limits);
}
