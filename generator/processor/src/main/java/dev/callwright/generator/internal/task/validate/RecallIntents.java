package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.RecallDefinition;
import dev.callwright.generator.internal.task.model.RecallKind;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;

/** A recall by intent has intents, and intents have a recall by intent. */
final class RecallIntents implements TaskRule {

    @Override
    public Report check(TaskDefinition task, TaskLimits limits) {
        // Without a callee, the intents are missing for that reason. Without a recall, it is asked for at run time.
        return task.recall()
                .filter(recall -> task.callee().annotated())
                .map(recall -> check(task, recall))
                .orElse(Report.clean());
    }

    private static Report check(TaskDefinition task, RecallDefinition recall) {
        boolean byIntent = recall.type() == RecallKind.BY_INTENT;
        if (byIntent == task.callee().namesIntents()) {
            return Report.clean();
        }
        return Report.of(Problem.of(
                byIntent ? ProblemId.RECALL_WITHOUT_INTENTS : ProblemId.UNUSED_RECALL_INTENTS,
                recall.typePosition(),
                task.home(),
                task.callee().name()));
    }
}
