package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;

/** A task calls the callees of a class. */
final class TaskOfCallee implements TaskRule {

    @Override
    public Report check(TaskDefinition task, TaskLimits limits) {
        return task.callee().annotated()
                ? Report.clean()
                : Report.of(Problem.of(
                        ProblemId.TASK_WITHOUT_CALLEE,
                        task.calleePosition(),
                        task.home(),
                        task.id().name(),
                        task.callee().name()));
    }
}
