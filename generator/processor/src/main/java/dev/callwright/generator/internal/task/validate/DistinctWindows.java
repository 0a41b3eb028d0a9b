package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;
import dev.callwright.generator.internal.task.model.WindowDefinition;
import java.util.ArrayList;
import java.util.List;

/** No two windows have a minute in common. */
final class DistinctWindows implements TaskRule {

    @Override
    public Report check(TaskDefinition task, TaskLimits limits) {
        List<WindowDefinition> windows = task.windows().stream()
                .flatMap(all -> all.list().stream())
                // Any other is wrong by itself, which is another rule's.
                .filter(window -> window.isReadable() && window.isOrdered())
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (int later = 1; later < windows.size(); later++) {
            WindowDefinition second = windows.get(later);
            windows.subList(0, later).stream()
                    .filter(second::overlaps)
                    .findFirst()
                    .ifPresent(first -> problems.add(problem(task, first, second)));
        }
        return new Report(problems);
    }

    private static Problem problem(TaskDefinition task, WindowDefinition first, WindowDefinition second) {
        return Problem.of(
                ProblemId.WINDOW_OVERLAP,
                second.position(),
                task.home(),
                first.from().text(),
                first.to().text(),
                second.from().text(),
                second.to().text());
    }
}
