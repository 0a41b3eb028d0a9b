package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.Limits;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import java.util.List;

/** All that must hold for a described task before a class is generated for it. */
public final class TaskRules {

    private static final List<TaskRule> ALL = List.of(
            new FreeClassName(),
            new WritableClass(),
            new TaskOfCallee(),
            new WithinLimits(),
            new WindowTimes(),
            new DistinctWindows(),
            new AgentOfEachRecall(),
            new RecallIntents());

    private TaskRules() {}

    public static Report check(TaskDefinition task, Limits limits) {
        return Report.join(ALL.stream().map(rule -> rule.check(task, limits)).toList());
    }
}
