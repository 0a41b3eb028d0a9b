package dev.callwright.generator.task.validate;

import dev.callwright.generator.problem.Problem;
import dev.callwright.generator.problem.ProblemId;
import dev.callwright.generator.problem.Report;
import dev.callwright.generator.task.model.Limits;
import dev.callwright.generator.task.model.TaskDefinition;

/** A task calls the callees of a class. */
final class TaskOfCallee implements TaskRule {

    @Override
    public Report check(TaskDefinition task, Limits limits) {
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
