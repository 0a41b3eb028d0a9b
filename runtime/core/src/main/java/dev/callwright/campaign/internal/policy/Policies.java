package dev.callwright.campaign.internal.policy;

import dev.callwright.campaign.CallingHours;
import dev.callwright.campaign.LegalBasis;
import dev.callwright.campaign.RecallBudget;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The policies that a campaign has chosen. Immutable; each step gives others. */
public final class Policies {

    /** None but the one that cannot be chosen away: no call to an emergency contact without a legal basis. */
    public static final Policies NONE = new Policies(null, null, null);

    private final @Nullable HoursRule hours;
    private final @Nullable BudgetRule budget;
    private final @Nullable LegalBasis basis;

    private Policies(@Nullable HoursRule hours, @Nullable BudgetRule budget, @Nullable LegalBasis basis) {
        this.hours = hours;
        this.budget = budget;
        this.basis = basis;
    }

    /**
     * Adds calling hours.
     *
     * @param serviceZone the zone of your account, as its console shows times: windows on the wire carry none
     * @param lasting how long calls are placed, from the start to the last recall
     * @param clock tells when a task starts that starts at once
     */
    public Policies with(CallingHours newHours, ZoneId serviceZone, Duration lasting, InstantSource clock) {
        return new Policies(new HoursRule(newHours, new Lasting(serviceZone, lasting, clock)), budget, basis);
    }

    /** Adds a recall budget. */
    public Policies with(RecallBudget newBudget) {
        return new Policies(hours, new BudgetRule(newBudget), basis);
    }

    /** Adds a legal basis. */
    public Policies with(LegalBasis newBasis) {
        return new Policies(hours, budget, newBasis);
    }

    /** A task with the windows that the calling hours are, if it has none. */
    public GroupCallTask complete(GroupCallTask task) {
        return hours == null ? task : hours.complete(task);
    }

    /** Checks a complete task. */
    public void check(GroupCallTask task, Scenario scenario, Violations violations) {
        if (hours != null) {
            hours.check(task, violations);
        }
        if (budget != null) {
            budget.check(task, violations);
        }
        if (scenario == Scenario.EMERGENCY_CONTACT_RELAY && basis == null) {
            violations.add(new Violation(
                    Violation.TASK,
                    "agentId",
                    Rule.LEGAL_BASIS_MISSING,
                    "emergency contacts owe nothing; state on what legal basis they are called"));
        }
    }

    /** Checks the callees' zones against a complete task. */
    public ZoneCheck zonesOf(GroupCallTask task, Violations violations) {
        return new ZoneCheck(hours, task, violations);
    }
}
