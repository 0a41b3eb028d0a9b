package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.FoundTask.Phase;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cancels all tasks of one name but the first, before they begin, and looks whether it helped. */
final class Surplus implements TaskRun {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1));

    private final PlannedTask task;
    private final DeliveryContext context;
    private final Instant deadline;
    private final LookUp lookUp;

    Surplus(PlannedTask task, DeliveryContext context, Instant deadline) {
        this.task = task;
        this.context = context;
        this.deadline = deadline;
        this.lookUp = new LookUp(task, context);
    }

    @Override
    public Optional<Instant> step() {
        TaskHistory history = context.ledger().history(task);
        Optional<Entry> latest = history.latest();
        if (latest.filter(it -> it.state() instanceof TaskState.Duplicate).isEmpty()
                || !context.now().isBefore(deadline)) {
            return Optional.empty();
        }
        Optional<List<FoundTask>> rows = lookUp.ask();
        List<FoundTask> live = rows.orElse(List.of()).stream()
                .filter(it -> it.phase() != Phase.CANCELLED && it.phase() != Phase.FAILED)
                .sorted(Comparator.comparingLong(FoundTask::taskId))
                .toList();
        boolean allSeen = rows.isPresent()
                && latest.get().state() instanceof TaskState.Duplicate it
                && rows.get().size() >= it.taskIds().size();
        if (allSeen && live.size() == 1 && live.get(0).callees() == history.callees()) {
            context.ledger()
                    .record(task, latest, new TaskState.Verified(live.get(0).taskId()));
            return Optional.empty();
        }
        if (live.size() > 1) {
            context.service()
                    .canceller()
                    .cancel(live.stream().skip(1).map(FoundTask::taskId).toList());
        }
        return Optional.of(context.after(WAIT, lookUp.polls()));
    }
}
