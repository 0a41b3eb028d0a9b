package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.RecallDefinition;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;

/** Each recall has an agent of its own, or none has. */
final class AgentOfEachRecall implements TaskRule {

    @Override
    public Report check(TaskDefinition task, TaskLimits limits) {
        return task.recall()
                .filter(recall -> !recall.agents().isEmpty()
                        && recall.agents().size() != recall.times().value())
                .map(recall -> Report.of(problem(task, recall)))
                .orElse(Report.clean());
    }

    private static Problem problem(TaskDefinition task, RecallDefinition recall) {
        return Problem.of(
                ProblemId.RECALL_AGENTS,
                recall.agentsPosition(),
                task.home(),
                Integer.toString(recall.agents().size()),
                Integer.toString(recall.times().value()));
    }
}
