package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.internal.policy.ZoneCheck;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a plan of a source. */
public final class Planner<T> {

    private final PlanSettings<T> settings;
    private final SecureRandom random = new SecureRandom();

    public Planner(PlanSettings<T> settings) {
        this.settings = settings;
    }

    /**
     * Reads a source once and freezes it as tasks. Nothing is sent.
     *
     * @return the plan, to be closed; or, in {@code violations}, why there is none
     * @throws IOException when the disk for temporary files fails
     * @throws RuntimeException what the source, the mapper, the lookup or the listener throws, as it is
     */
    public @Nullable Plan plan(Iterator<? extends @Nullable T> source, Violations violations) throws IOException {
        GroupCallTask first = settings.named(settings.names().of(0));
        settings.submitter().frame(first, settings.mapper(), violations);
        settings.policies().check(first, settings.mapper().scenario(), violations);
        RowStore rows = new RowStore(settings.directory(), random);
        Plan plan = null;
        try {
            plan = plan(source, violations, first, rows);
            return plan;
        } finally {
            if (plan == null) {
                rows.close();
            }
        }
    }

    private @Nullable Plan plan(
            Iterator<? extends @Nullable T> source, Violations violations, GroupCallTask first, RowStore rows)
            throws IOException {
        ZoneCheck zones = settings.policies().zonesOf(first, violations);
        Repetitions repetitions = new Repetitions(settings.repeatedNumbers());
        OptOutCodes optedOut = new OptOutCodes();
        try (NumberIndex numbers = new NumberIndex(settings.directory(), random)) {
            new RowIntake<>(settings, violations, zones, rows, numbers, new EntryFingerprint(random), optedOut)
                    .read(source);
            repetitions.find(numbers, violations);
        }
        if (!violations.isEmpty()) {
            return null;
        }
        if (violations.totalWarnings() > 0) {
            settings.listener().warned(violations.keptWarnings(), violations.totalWarnings());
        }
        Cutter cutter = new Cutter(settings, repetitions);
        List<Cut> cuts = cutter.cut(rows);
        if (cuts.isEmpty()) {
            violations.add(new Violation(Violation.TASK, "numberInfoList", Rule.CALLEES_EMPTY, "nobody to call"));
            return null;
        }
        return new Plan(
                settings.submitter(), rows, repetitions, cuts, cutter.notToBeCalled(), cutter.leftOut(), optedOut);
    }
}
