package dev.callwright.campaign;

import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.CampaignRefusal.NotPlanned;
import dev.callwright.campaign.internal.Desk;
import dev.callwright.campaign.internal.Differences;
import dev.callwright.campaign.internal.PlanSender;
import dev.callwright.campaign.internal.TaskOptOuts;
import dev.callwright.campaign.internal.delivery.Delivery;
import dev.callwright.campaign.internal.delivery.DeliveryReport;
import dev.callwright.campaign.internal.delivery.Service;
import dev.callwright.campaign.internal.plan.Plan;
import dev.callwright.campaign.internal.plan.PlanSettings;
import dev.callwright.campaign.internal.plan.Planner;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.mapping.Violations;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.Optional;
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

    /** As {@link #run(Iterator)}. */
    public CampaignResult run(Iterable<? extends @Nullable T> callees) {
        return run(callees.iterator());
    }

    /** As {@link #run(Iterator)}. The stream is not closed. */
    public CampaignResult run(Stream<? extends @Nullable T> callees) {
        return run(callees.iterator());
    }

    /**
     * Plans and delivers the campaign, or goes on with it, until nothing more can be done now. May take hours: the
     * service takes few tasks at a time, and a doubt can be resolved only when a delayed request would no longer be
     * taken. An interrupt ends it; the flag is kept.
     *
     * @param callees read once; the same in the same order as ever under this id
     * @return what became of it, to be closed
     * @throws dev.callwright.campaign.spi.JournalException when the journal cannot be trusted or opened; nothing was
     *     sent by this run
     * @throws RuntimeException what the source, the mapper, the lookup or the listener throws; the campaign can be run
     *     again
     */
    public CampaignResult run(Iterator<? extends @Nullable T> callees) {
        Violations violations = new Violations();
        Optional<Manifest> before = journals.find(id);
        Plan plan;
        try {
            plan = new Planner<>(settings.again(before)).plan(callees, violations);
        } catch (IOException e) { // Its message may quote a path.
            return CampaignResult.refused(new NotPlanned(e.getClass().getName()));
        }
        if (plan == null) {
            return CampaignResult.refused(new Invalid(violations.kept(), violations.total()));
        }
        boolean kept = false;
        try {
            if (Thread.currentThread().isInterrupted()) { // It would break the opening of the journal.
                return CampaignResult.refused(new NotPlanned(InterruptedIOException.class.getName()));
            }
            CampaignResult result = deliver(plan, before);
            kept = result.refusal().isEmpty();
            return result;
        } finally {
            if (!kept) {
                plan.close();
            }
        }
    }

    private CampaignResult deliver(Plan plan, Optional<Manifest> before) {
        Manifest manifest = new Manifest(id.value(), settings.calleesPerTask(), plan.tasks(), plan.notToBeCalled());
        if (before.isPresent() && !before.get().equals(manifest)) {
            return CampaignResult.refused(new Changed(id, Differences.between(before.get(), manifest)));
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
            return CampaignResult.of(plan, report);
        }
    }
}
