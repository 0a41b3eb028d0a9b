package dev.callwright.campaign.internal;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignRefusal;
import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.CampaignRefusal.NotPlanned;
import dev.callwright.campaign.RowSource;
import dev.callwright.campaign.TaskPart;
import dev.callwright.campaign.internal.plan.Plan;
import dev.callwright.campaign.internal.plan.PlanSettings;
import dev.callwright.campaign.internal.plan.Planner;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
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
public record FrozenPart(@Nullable Plan plan, @Nullable CampaignRefusal refusal) {

    public static <T> FrozenPart of(
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

    private static FrozenPart refused(CampaignRefusal why) {
        return new FrozenPart(null, why);
    }

    public CampaignRefusal why() {
        return Objects.requireNonNull(refusal);
    }
}
