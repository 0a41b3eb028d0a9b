package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.LimitRange;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;
import dev.callwright.generator.internal.task.model.WrittenNumber;
import java.util.ArrayList;
import java.util.List;

/** Every number is within the contract's limit for it. */
final class WithinLimits implements TaskRule {

    @Override
    public Report check(TaskDefinition task, TaskLimits limits) {
        List<Problem> problems = new ArrayList<>();
        Check check = new Check(task, limits, problems);
        task.agent().ifPresent(agent -> check.constant(agent, "AGENT_ID"));
        task.maxRinging().ifPresent(seconds -> check.constant(seconds, "RINGING_SECONDS"));
        task.maxCall().ifPresent(seconds -> check.constant(seconds, "CALL_SECONDS"));
        task.windows()
                .ifPresent(windows -> check.value(
                        "the number of windows", windows.list().size(), windows.position(), "CALLING_WINDOWS"));
        task.recall().ifPresent(recall -> {
            check.constant(recall.everyMinutes(), "RECALL_INTERVAL_MINUTES");
            check.constant(recall.times(), "RECALL_COUNT");
            recall.agents().forEach(agent -> check.constant(agent, "AGENT_ID"));
        });
        return new Report(problems);
    }

    private record Check(TaskDefinition task, TaskLimits limits, List<Problem> problems) {

        void constant(WrittenNumber constant, String limit) {
            value(constant.member(), constant.value(), constant.position(), limit);
        }

        void value(String what, int value, Position position, String limit) {
            LimitRange bounds = limits.of(limit);
            if (!bounds.allow(value)) {
                problems.add(Problem.of(
                        ProblemId.OUT_OF_LIMIT,
                        position,
                        task.home(),
                        what,
                        Integer.toString(value),
                        Long.toString(bounds.min()),
                        Long.toString(bounds.max()),
                        limit));
            }
        }
    }
}
