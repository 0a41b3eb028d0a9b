package dev.callwright.campaign.internal.policy;

import dev.callwright.campaign.CallingHours;
import dev.callwright.contract.Limit;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;

/** Calling hours, for the windows of a task. */
record HoursRule(CallingHours hours, Lasting lasting) {

    /** The task with windows: its own, or those that the hours are on the service's clock. */
    GroupCallTask complete(GroupCallTask task) {
        OptionalInt ahead = lasting.minutesAhead(hours.zone(), task);
        if (hasWindows(task) || ahead.isEmpty()) {
            return task;
        }
        List<CallingWindow> windows = day().on(-ahead.getAsInt()).stream()
                .filter(window -> window.from() < DayWindow.DAY - 1) // On the wire it would be empty.
                .map(DayWindow::onWire)
                .toList();
        return task.toBuilder().allowSendTime(windows).build();
    }

    void check(GroupCallTask task, Violations violations) {
        if (!hasWindows(task)) {
            violations.add(violation(
                    Violation.TASK,
                    "the clocks of " + hours.zone() + " and " + lasting.serviceZone()
                            + " are changed against each other meanwhile; state windows, or two campaigns"));
        } else if (!allows(task, hours.zone())) {
            violations.add(violation(Violation.TASK, "the task's windows are not within the hours in " + hours.zone()));
        }
    }

    boolean allows(GroupCallTask task, ZoneId zone) {
        OptionalInt ahead = lasting.minutesAhead(zone, task);
        List<CallingWindow> windows = task.allowSendTime();
        return windows != null
                && ahead.isPresent()
                && windows.stream()
                        .map(DayWindow::of)
                        .flatMap(window -> window.on(ahead.getAsInt()).stream())
                        .allMatch(window -> day().contains(window));
    }

    Violation violation(long row, String detail) {
        return new Violation(row, "allowSendTime", Rule.CALLING_HOURS, detail + " (" + hours.source() + ")");
    }

    private DayWindow day() {
        return new DayWindow(DayWindow.minute(hours.from()), DayWindow.minute(hours.to()));
    }

    private static boolean hasWindows(GroupCallTask task) {
        return task.allowSendTime() != null
                && Limit.CALLING_WINDOWS.allows(task.allowSendTime().size())
                && !task.allowSendTime().isEmpty();
    }
}
