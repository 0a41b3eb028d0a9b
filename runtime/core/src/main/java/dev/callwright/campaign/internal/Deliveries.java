package dev.callwright.campaign.internal;

import dev.callwright.campaign.CampaignListener;
import dev.callwright.campaign.DoNotCall;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.delivery.Delivery;
import dev.callwright.campaign.internal.delivery.Sender;
import dev.callwright.campaign.internal.delivery.Service;
import dev.callwright.campaign.internal.plan.Plan;
import dev.callwright.campaign.spi.Journal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Delivers tasks each by itself. */
public final class Deliveries {

    private final Desk desk;
    private final CampaignListener listener;
    private final Set<Delivery> current = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    public Deliveries(Desk desk, CampaignListener listener) {
        this.desk = desk;
        this.listener = listener;
    }

    /** Whether something might lead to sending it, now or in this delivery. */
    public static boolean maySend(TaskResult result) {
        return result.next() == Step.RESUME || result instanceof TaskResult.GivenUp;
    }

    public Instant now() {
        return desk.waiter().instant();
    }

    /** Looks a task up that is not to be sent any more, if the policy wants that. */
    public TaskResult look(Journal journal, int task) {
        Sender nobody = (planned, optedOut) -> {
            throw new IllegalStateException("[callwright/task-sent] a task that exists or was refused is not sent");
        };
        return run(journal, task, new Service(nobody, desk.directory(), desk.canceller()));
    }

    /**
     * Sends a task from a plan that has it alone.
     *
     * @param lookup asked before it is claimed
     */
    public TaskResult send(Journal journal, int task, Plan plan, DoNotCall lookup) {
        Service service = new Service(
                new PlanSender(plan, task, listener),
                planned -> plan.optedOut(0, lookup),
                desk.directory(),
                desk.canceller());
        return run(journal, task, service);
    }

    private TaskResult run(Journal journal, int task, Service service) {
        Delivery delivery = new Delivery(
                journal,
                service,
                desk.waiter(),
                new SecureRandom(),
                desk.policy(),
                (planned, entry) -> listener.recorded(planned, entry.state()));
        current.add(delivery);
        try {
            if (stopped) {
                delivery.stop();
            }
            return delivery.run(task);
        } finally {
            current.remove(delivery);
        }
    }

    public void stop() {
        stopped = true;
        current.forEach(Delivery::stop);
        current.forEach(Delivery::stop); // They share a waiter, and may have woken one that was not stopped yet.
    }
}
