package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.Limits;
import dev.callwright.generator.internal.task.model.TaskDefinition;

/** One thing that must hold for a described task. */
@FunctionalInterface
interface TaskRule {

    Report check(TaskDefinition task, Limits limits);
}
