package dev.callwright.generator.internal.task.validate;

import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.TaskLimits;
import dev.callwright.generator.internal.task.model.WindowDefinition;
import java.util.stream.Stream;

/** A window runs from a time of the day to a later one. */
final class WindowTimes implements TaskRule {

    @Override
    public Report check(TaskDefinition task, TaskLimits limits) {
        return task.windows()
                .map(windows -> new Report(windows.list().stream()
                        .flatMap(window -> problems(task, window))
                        .toList()))
                .orElse(Report.clean());
    }

    private static Stream<Problem> problems(TaskDefinition task, WindowDefinition window) {
        if (!window.isReadable()) {
            return Stream.of(window.from(), window.to())
                    .filter(time -> time.time().isEmpty())
                    .map(time -> Problem.of(ProblemId.WINDOW_TIME, time.position(), task.home(), time.text()));
        }
        return window.isOrdered()
                ? Stream.empty()
                : Stream.of(Problem.of(
                        ProblemId.WINDOW_ORDER,
                        window.position(),
                        task.home(),
                        window.from().text(),
                        window.to().text()));
    }
}
