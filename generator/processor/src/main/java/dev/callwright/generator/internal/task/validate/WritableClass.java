package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;

/** A file can have the name of the task class. */
final class WritableClass implements TaskRule {

    @Override
    public Report check(TaskDefinition task, TaskLimits limits) {
        if (!task.nameTooLong()) {
            return Report.clean();
        }
        return Report.of(Problem.of(
                ProblemId.UNWRITABLE_CLASS,
                task.position(),
                task.home(),
                task.id().name(),
                TaskDefinition.qualifiedClassName(task.id()),
                "no file has so long a name",
                "shorten the name of the class"));
    }
}
