package dev.callwright.runtime.internal;

import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.TextFault;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import java.util.Comparator;
import java.util.List;

/** What a task must obey beyond what its builder checks: rules about several fields, and about the mapper beside it. */
public final class TaskRules {

    private final Violations violations;
    private final Agents agents;

    TaskRules(Violations violations, Agents agents) {
        this.violations = violations;
        this.agents = agents;
    }

    /**
     * Checks a task.
     *
     * @return the task with the recall intents of the mapper, if it recalls by intent and names none itself
     */
    public GroupCallTask check(GroupCallTask task, CalleeMapper<?> mapper) {
        GroupCallTask.Builder checked = task.toBuilder();
        name(task.taskName());
        agents.check(task, mapper.scenario(), violations);
        List<CallingWindow> windows = task.allowSendTime();
        if (windows != null) {
            windows(windows);
        }
        RecallFlow flow = task.recallFlow();
        if (flow != null) {
            Scenario scenario = mapper.scenario();
            checked.recallFlow(new RecallRules(violations).check(flow, scenario, mapper.recallIntents()));
        }
        return checked.build(); // Again, because a task that was read from JSON has not been checked.
    }

    private void name(String name) {
        if (!name.equals(name.strip())) {
            refuse("taskName", Rule.TASK_NAME_SPACE, "starts or ends with white space");
        }
        TextFault.of(name).ifPresent(fault -> refuse("taskName", Rule.TASK_NAME_CHARACTERS, fault.detail()));
    }

    private void windows(List<CallingWindow> windows) {
        for (CallingWindow window : windows) {
            window.toBuilder().build();
            if (window.strTime().compareTo(window.endTime()) >= 0) {
                refuse(
                        "allowSendTime",
                        Rule.WINDOW_ORDER,
                        "a window must start before it ends; write one that spans midnight as two");
            }
        }
        List<CallingWindow> sorted = windows.stream()
                .sorted(Comparator.comparing(CallingWindow::strTime))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).strTime().compareTo(sorted.get(i - 1).endTime()) < 0) {
                refuse("allowSendTime", Rule.WINDOW_OVERLAP, "two windows overlap");
            }
        }
    }

    private void refuse(String field, Rule rule, String detail) {
        violations.add(new Violation(Violation.TASK, field, rule, detail));
    }
}
