package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;
import java.util.List;

/** All that must hold for a described task before a class is generated for it. */
public final class DefinitionRules {

    private static final List<TaskRule> ALL = List.of(
            new FreeClassName(),
            new WritableClass(),
            new TaskOfCallee(),
            new WithinLimits(),
            new WindowTimes(),
            new DistinctWindows(),
            new AgentOfEachRecall(),
            new RecallIntents());

    private DefinitionRules() {}

    public static Report check(TaskDefinition task, TaskLimits limits) {
        return Report.join(ALL.stream().map(rule -> rule.check(task, limits)).toList());
    }
}
