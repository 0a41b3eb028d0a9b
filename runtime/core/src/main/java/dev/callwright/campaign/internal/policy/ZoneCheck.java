package dev.callwright.campaign.internal.policy;

import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.Violations;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the windows of a task on the clocks where its callees are; each zone once. */
public final class ZoneCheck {

    private final @Nullable HoursRule hours;
    private final GroupCallTask task;
    private final Violations violations;
    private final Map<ZoneId, Boolean> known = new HashMap<>();

    ZoneCheck(@Nullable HoursRule hours, GroupCallTask task, Violations violations) {
        this.hours = hours;
        this.task = task;
        this.violations = violations;
    }

    /**
     * Checks where a callee is.
     *
     * @param zone null when it is not known, and that of the policy holds
     */
    public void check(long row, @Nullable ZoneId zone) {
        HoursRule rule = hours;
        if (rule == null || zone == null) {
            return;
        }
        if (!known.computeIfAbsent(zone, z -> rule.allows(task, z))) {
            violations.add(rule.violation(row, "the task's windows are not within the hours in " + zone));
        }
    }
}
