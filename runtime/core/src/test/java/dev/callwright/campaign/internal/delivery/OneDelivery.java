package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.journal.SimulatedVolume;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.PlannedTask;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;

/** A delivery of few tasks, in a simulated world of its own. */
abstract class OneDelivery {

    static final DeliveryPolicy STOP = DeliveryPolicy.careful();
    static final DeliveryPolicy RESEND = STOP.onAbsence(Absence.RESEND_SAME_NAME);

    final SplittableRandom random = new SplittableRandom(1);
    final SimulatedTime time = new SimulatedTime(() -> {});
    final SimulatedVolume volume = new SimulatedVolume(random, () -> {});
    final Queue<Fate> fates = new ArrayDeque<>();
    final ServiceModel service = new ServiceModel(
            World.plain(), random, time, () -> {}, () -> fates.isEmpty() ? Fate.ACCEPTED : fates.remove(), task -> {});
    final PlannedTask task = Plans.of(1).tasks().get(0);
    Sender sender = service;
    OptOuts optOuts = OptOuts.NONE;

    final TaskResult deliver(DeliveryPolicy policy, Fate... happens) {
        return run(policy, service, happens).results().get(0);
    }

    final DeliveryReport run(DeliveryPolicy policy, Directory directory, Fate... happens) {
        fates.addAll(List.of(happens));
        return run(1, policy, directory);
    }

    final DeliveryReport deliverAll(int tasks, DeliveryPolicy policy) {
        return run(tasks, policy, service);
    }

    private DeliveryReport run(int tasks, DeliveryPolicy policy, Directory directory) {
        try (var journal = volume.openJournal(Plans.of(tasks))) {
            Service all = new Service(sender, optOuts, directory, service);
            return new Delivery(journal, all, time, random, policy).run();
        }
    }
}
