package dev.callwright.campaign.internal.policy;

import dev.callwright.campaign.RecallBudget;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recall budget, for the recalls and windows of a task. */
record BudgetRule(RecallBudget budget) {

    void check(GroupCallTask task, Violations violations) {
        RecallFlow flow = task.recallFlow();
        if (flow == null) {
            return;
        }
        int attempts = 1 + flow.recallNum();
        if (attempts > budget.attempts()) {
            refuse(violations, attempts + " attempts; at most " + budget.attempts());
        }
        if (Duration.ofMinutes(flow.recallInterval()).compareTo(budget.interval()) < 0) {
            refuse(
                    violations,
                    flow.recallInterval() + " minutes between attempts; at least "
                            + budget.interval().toMinutes());
        }
        int perDay = Math.min(attempts, perDay(task.allowSendTime(), flow.recallInterval()));
        if (perDay > budget.attemptsPerDay()) {
            refuse(violations, perDay + " attempts fit into a day; at most " + budget.attemptsPerDay());
        }
    }

    /** How many attempts fit into the windows of a day when each comes as early as it may. */
    private static int perDay(@Nullable List<CallingWindow> windows, int interval) {
        List<DayWindow> open = windows == null || windows.isEmpty()
                ? List.of(new DayWindow(0, DayWindow.DAY))
                : windows.stream()
                        .map(DayWindow::of)
                        .sorted(Comparator.comparingInt(DayWindow::from))
                        .toList();
        int count = 0;
        int next = 0;
        for (DayWindow window : open) {
            for (int at = Math.max(next, window.from()); at < window.to(); at += interval) {
                count++;
                next = at + interval;
            }
        }
        return count;
    }

    private void refuse(Violations violations, String detail) {
        violations.add(
                new Violation(Violation.TASK, "recallFlow", Rule.RECALL_BUDGET, detail + " (" + budget.source() + ")"));
    }
}
