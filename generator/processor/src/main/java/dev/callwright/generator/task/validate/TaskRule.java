package dev.callwright.generator.task.validate;

import dev.callwright.generator.problem.Report;
import dev.callwright.generator.task.model.Limits;
import dev.callwright.generator.task.model.TaskDefinition;

/** One thing that must hold for a described task. */
@FunctionalInterface
interface TaskRule {

    Report check(TaskDefinition task, Limits limits);
}
