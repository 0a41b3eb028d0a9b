package dev.callwright.campaign;

import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.CampaignRefusal.NotPlanned;
import dev.callwright.campaign.internal.Deliveries;
import dev.callwright.campaign.internal.Desk;
import dev.callwright.campaign.internal.Differences;
import dev.callwright.campaign.internal.FrozenPart;
import dev.callwright.campaign.internal.LeftOutOfPart;
import dev.callwright.campaign.internal.SharedJournal;
import dev.callwright.campaign.internal.TaskOptOuts;
import dev.callwright.campaign.internal.TaskParts;
import dev.callwright.campaign.internal.delivery.Results;
import dev.callwright.campaign.internal.plan.Plan;
import dev.callwright.campaign.internal.plan.PlanSettings;
import dev.callwright.campaign.internal.plan.Planner;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.mapping.Violations;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A campaign whose tasks are delivered one by one, by whatever thread, process or machine an engine chooses.
 *
 * <p>One process plans; others need the same settings, the same {@link RowSource} and the same journal. None gets a
 * callee from another: who delivers a task reads its rows again, makes its body again, and refuses it unless it is byte
 * for byte what was planned. The journal's claim decides who sends it. Safe for use by several threads; a process has
 * one of these for a campaign.
 *
 * @param <T> the entity
 */
public final class CampaignParts<T> {

    private final CampaignId id;
    private final PlanSettings<T> settings;
    private final JournalStore journals;
    private final RowSource<T> source;
    private final SharedJournal journal;
    private final Deliveries deliveries;

    CampaignParts(
            CampaignId id,
            PlanSettings<T> settings,
            JournalStore journals,
            Desk desk,
            CampaignListener listener,
            RowSource<T> source) {
        this.id = id;
        this.settings = settings;
        this.journals = journals;
        this.source = source;
        this.journal = new SharedJournal(journals);
        this.deliveries = new Deliveries(desk, listener);
    }

    /** The campaign's id. */
    public CampaignId id() {
        return id;
    }

    /**
     * Plans the whole campaign and begins its journal; or plans it again, and compares. Nothing is sent.
     *
     * @throws dev.callwright.campaign.spi.JournalException when the journal cannot be trusted or opened
     * @throws RuntimeException what the source, the mapper, the lookup or the listener throws
     */
    public PlanOutcome plan() {
        Violations violations = new Violations();
        Optional<Manifest> before = journals.find(id);
        try (Stream<? extends @Nullable T> rows = source.rows(0, Long.MAX_VALUE);
                Plan plan = new Planner<>(settings.again(before)).plan(rows.iterator(), violations)) {
            if (plan == null) {
                return new PlanOutcome.Refused(new Invalid(violations.kept(), violations.total()));
            }
            Manifest manifest = new Manifest(id.value(), settings.calleesPerTask(), plan.tasks(), plan.notToBeCalled());
            if (before.isPresent() && !before.get().equals(manifest)) {
                return new PlanOutcome.Refused(new Changed(id, Differences.between(before.get(), manifest)));
            }
            List<TaskPart> parts = TaskParts.of(plan);
            if (before.isEmpty()) {
                journals.open(manifest).close();
            }
            journals.read(id).ifPresent(journal -> TaskOptOuts.of(journal).tell(plan, settings.leftOut()));
            return new PlanOutcome.Planned(parts);
        } catch (IOException e) { // Its message may quote a path.
            return new PlanOutcome.Refused(new NotPlanned(e.getClass().getName()));
        }
    }

    /**
     * Delivers a task, or goes on with it, until nothing more can be done about it now; as {@link Campaign#run} does
     * with all of them. May take hours.
     *
     * @throws IllegalStateException when the campaign was not planned with this journal, or has no such task
     * @throws dev.callwright.campaign.spi.JournalException when the journal failed, so that nothing more was sent
     * @throws RuntimeException what the source, the mapper or the listener throws
     */
    public PartOutcome deliver(TaskPart part) {
        Manifest manifest = manifest(part);
        Journal open = journal.begin(manifest, part.task());
        if (open == null) {
            return new PartOutcome.Delivered(
                    new TaskResult.ClaimLost(manifest.tasks().get(part.task()), "this-process"));
        }
        try {
            return deliver(part, open);
        } finally {
            journal.end(part.task());
        }
    }

    private PartOutcome deliver(TaskPart part, Journal open) {
        boolean maySend = Deliveries.maySend(Results.of(open, part.task()));
        if (!maySend && Results.optedOut(open, part.task()).isEmpty()) {
            return new PartOutcome.Delivered(deliveries.look(open, part.task()));
        }
        FrozenPart frozen = FrozenPart.of(part, open.manifest(), id, settings, source);
        Plan plan = frozen.plan();
        if (plan == null && maySend) {
            return new PartOutcome.Refused(frozen.why());
        }
        if (plan == null) { // Who left it can no longer be told; what it has come to can.
            return new PartOutcome.Delivered(deliveries.look(open, part.task()));
        }
        try (plan) {
            TaskResult result = maySend
                    ? deliveries.send(open, part.task(), plan, settings.doNotCall())
                    : deliveries.look(open, part.task());
            TaskOptOuts.of(open, part.task()).tell(plan, new LeftOutOfPart(part, settings));
            return new PartOutcome.Delivered(result);
        }
    }

    /**
     * Until when another process may be sending a task; empty when none is. Before, {@link #deliver} would only say
     * {@link TaskResult.ClaimLost}.
     */
    public Optional<Instant> claimedUntil(TaskPart part) {
        Journal open = journal.begin(manifest(part), part.task());
        if (open == null) {
            return Optional.of(deliveries.now().plusSeconds(1));
        }
        try {
            return Results.claimedUntil(open, part.task(), deliveries.now());
        } finally {
            journal.end(part.task());
        }
    }

    /**
     * What the tasks have come to, in their order; empty while the campaign is not planned. From the journal alone,
     * whoever is delivering meanwhile: a task that is being sent, or was when its process died, is
     * {@link TaskResult.ClaimLost}.
     *
     * @throws dev.callwright.campaign.spi.JournalException when it cannot be read
     */
    public List<TaskResult> results() {
        return journals.read(id).map(Results::of).orElseGet(List::of);
    }

    /** Ends what is being delivered after the step that it is in, for good; a request on the wire is awaited. */
    public void stop() {
        deliveries.stop();
    }

    private Manifest manifest(TaskPart part) {
        return journals.find(id)
                .filter(it -> part.task() < it.tasks().size())
                .orElseThrow(() -> new IllegalStateException("[callwright/task-part] the journal has no task "
                        + part.task() + " of this campaign; plan the campaign with this journal"));
    }
}
