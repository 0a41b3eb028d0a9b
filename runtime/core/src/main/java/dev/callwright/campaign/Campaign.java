package dev.callwright.campaign;

import dev.callwright.campaign.CampaignOutcome.Changed;
import dev.callwright.campaign.CampaignOutcome.Invalid;
import dev.callwright.campaign.CampaignOutcome.NotPlanned;
import dev.callwright.campaign.delivery.Delivery;
import dev.callwright.campaign.delivery.DeliveryReport;
import dev.callwright.campaign.delivery.Service;
import dev.callwright.campaign.journal.Journal;
import dev.callwright.campaign.journal.Manifest;
import dev.callwright.campaign.plan.Plan;
import dev.callwright.campaign.plan.PlanSettings;
import dev.callwright.campaign.plan.Planner;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.CallwrightClient;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Any number of callees, in as many tasks as they need, each called by one of them.
 *
 * <p>A campaign is planned whole before anything is sent: every callee checked, every repeated number found, every task
 * frozen. Then its tasks are sent one by one, each claimed in the journal first. After the process died, running it
 * again with the same id, settings and source goes on where it was; another source is refused.
 *
 * @param <T> the entity
 */
public final class Campaign<T> {

    private final CampaignId id;
    private final PlanSettings<T> settings;
    private final JournalStore journals;
    private final Desk desk;
    private final CampaignListener listener;

    Campaign(CampaignId id, PlanSettings<T> settings, JournalStore journals, Desk desk, CampaignListener listener) {
        this.id = id;
        this.settings = settings;
        this.journals = journals;
        this.desk = desk;
        this.listener = listener;
    }

    /**
     * What every campaign needs.
     *
     * @param id {@link CampaignId#random()} for a new campaign; kept by the caller, to resume it
     * @param client sends the tasks
     * @param mapper maps the entities, usually generated
     * @param task makes the task of a name; the same every time, or the campaign cannot be resumed
     * @param journals remembers what was sent
     */
    public static <T> CampaignBuilder<T> builder(
            CampaignId id,
            CallwrightClient client,
            CalleeMapper<T> mapper,
            Function<String, GroupCallTask> task,
            JournalStore journals) {
        return new CampaignBuilder<>(id, client, mapper, task, journals);
    }

    /** As {@link #run(Iterator)}. */
    public CampaignOutcome run(Iterable<? extends @Nullable T> callees) {
        return run(callees.iterator());
    }

    /** As {@link #run(Iterator)}. The stream is not closed. */
    public CampaignOutcome run(Stream<? extends @Nullable T> callees) {
        return run(callees.iterator());
    }

    /**
     * Plans and delivers the campaign, or goes on with it, until nothing more can be done now. May take hours: the
     * service takes few tasks at a time, and a doubt can be resolved only when a delayed request would no longer be
     * taken. An interrupt ends it; the flag is kept.
     *
     * @param callees read once; the same in the same order as ever under this id
     * @return a {@link CampaignResult}, to be closed, or why nothing was sent
     * @throws dev.callwright.campaign.journal.JournalException when the journal cannot be trusted or opened; nothing
     *     was sent by this run
     * @throws RuntimeException what the source, the mapper, the lookup or the listener throws; the campaign can be run
     *     again
     */
    public CampaignOutcome run(Iterator<? extends @Nullable T> callees) {
        Violations violations = new Violations();
        Optional<Manifest> before = journals.find(id);
        Plan plan;
        try {
            plan = new Planner<>(settings.again(before)).plan(callees, violations);
        } catch (IOException e) { // Its message may quote a path.
            return new NotPlanned(e.getClass().getName());
        }
        if (plan == null) {
            return new Invalid(violations.kept(), violations.total());
        }
        CampaignOutcome outcome = null;
        try {
            if (Thread.currentThread().isInterrupted()) { // It would break the opening of the journal.
                outcome = new NotPlanned(InterruptedIOException.class.getName());
            } else {
                outcome = deliver(plan, before);
            }
            return outcome;
        } finally {
            if (!(outcome instanceof CampaignResult)) {
                plan.close();
            }
        }
    }

    private CampaignOutcome deliver(Plan plan, Optional<Manifest> before) {
        Manifest manifest = new Manifest(id.value(), settings.calleesPerTask(), plan.tasks(), plan.notToBeCalled());
        if (before.isPresent() && !before.get().equals(manifest)) {
            return new Changed(id, Differences.between(before.get(), manifest));
        }
        try (Journal journal = journals.open(manifest)) {
            Service service = new Service(
                    new PlanSender(plan, 0, listener),
                    task -> plan.optedOut(task.index(), settings.doNotCall()),
                    desk.directory(),
                    desk.canceller());
            Delivery delivery = new Delivery(
                    journal,
                    service,
                    desk.waiter(),
                    new SecureRandom(),
                    desk.policy(),
                    (task, entry) -> listener.recorded(task, entry.state()));
            DeliveryReport report = delivery.run();
            TaskOptOuts.of(report).tell(plan, settings.leftOut());
            return new CampaignResult(plan, report);
        }
    }
}
