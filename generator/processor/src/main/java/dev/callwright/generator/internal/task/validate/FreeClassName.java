package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;

/** The compilation has no class of the name that the task class will have. */
final class FreeClassName implements TaskRule {

    @Override
    public Report check(TaskDefinition task, TaskLimits limits) {
        return task.nameTaken()
                ? Report.of(Problem.of(
                        ProblemId.TASK_CLASS_NAME_TAKEN,
                        task.position(),
                        task.home(),
                        task.id().name(),
                        TaskDefinition.className(task.id())))
                : Report.clean();
    }
}
