package dev.callwright.campaign;

import dev.callwright.campaign.CampaignOutcome.Changed;
import dev.callwright.campaign.CampaignOutcome.Invalid;
import dev.callwright.campaign.CampaignOutcome.NotPlanned;
import dev.callwright.campaign.CampaignOutcome.Refusal;
import dev.callwright.campaign.journal.Manifest;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.plan.Plan;
import dev.callwright.campaign.plan.PlanSettings;
import dev.callwright.campaign.plan.Planner;
import dev.callwright.mapping.Violations;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One task, made again from its rows and found to be byte for byte what was planned. Either {@code plan}, to be closed,
 * or {@code refusal}.
 */
record FrozenPart(@Nullable Plan plan, @Nullable Refusal refusal) {

    static <T> FrozenPart of(
            TaskPart part, Manifest manifest, CampaignId id, PlanSettings<T> settings, RowSource<T> source) {
        PlannedTask planned = manifest.tasks().get(part.task());
        Violations violations = new Violations();
        Plan plan;
        try (Stream<? extends @Nullable T> rows = source.rows(part.firstRow(), part.rows())) {
            plan = new Planner<>(settings.ofTask(planned)).plan(new RowsOfTask<T>(rows.iterator(), part), violations);
        } catch (IOException e) { // Its message may quote a path.
            return refused(new NotPlanned(e.getClass().getName()));
        }
        if (plan == null) {
            return refused(new Invalid(violations.kept(), violations.total()));
        }
        List<PlannedTask> made = plan.tasks().stream()
                .map(it -> new PlannedTask(part.task(), it.taskName(), it.callees(), it.bytes(), it.sha256()))
                .toList();
        if (made.size() == 1 && made.get(0).equals(planned)) {
            return new FrozenPart(plan, null);
        }
        plan.close();
        return refused(new Changed(id, Differences.between(planned, made)));
    }

    private static FrozenPart refused(Refusal why) {
        return new FrozenPart(null, why);
    }

    Refusal why() {
        return Objects.requireNonNull(refusal);
    }
}
