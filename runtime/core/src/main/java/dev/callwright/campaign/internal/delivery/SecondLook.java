package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.DeliveryPolicy.TwoPhase;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.FoundTask.Phase;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks once more at a task that was seen, when nothing can come of its request any more. Something on the way may have
 * repeated the request minutes after the first look.
 */
final class SecondLook implements TaskRun {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1));

    private final PlannedTask task;
    private final DeliveryContext context;
    private final TwoPhase phase;
    private final LookUp lookUp;

    SecondLook(PlannedTask task, DeliveryContext context, TwoPhase phase) {
        this.task = task;
        this.context = context;
        this.phase = phase;
        this.lookUp = new LookUp(task, context);
    }

    @Override
    public Optional<Instant> step() {
        TaskHistory history = context.ledger().history(task);
        TaskState state = history.state();
        boolean seen = state instanceof TaskState.Verified || state instanceof TaskState.Found;
        Instant now = context.now();
        if (!seen || !now.isBefore(phase.callsStart())) {
            return Optional.empty();
        }
        Instant due = due(history, now);
        if (now.isBefore(due)) {
            return Optional.of(due);
        }
        Optional<TaskState> conclusion = lookUp.ask()
                .map(rows -> live(rows, history))
                .filter(rows -> !rows.isEmpty())
                .flatMap(rows -> Reconciliation.of(history, context).conclude(rows, now));
        if (conclusion.isEmpty()) {
            return Optional.of(context.after(WAIT, lookUp.polls())).filter(it -> it.isBefore(phase.deadline()));
        }
        if (!(conclusion.get() instanceof TaskState.Found)) {
            context.ledger().record(task, history.latest(), conclusion.get());
        }
        return Optional.empty();
    }

    /** The last quarter of the reserve is left for cancelling. */
    private Instant due(TaskHistory history, Instant now) {
        Instant latest = phase.callsStart().minus(phase.reserve().dividedBy(4));
        return history.requestsEnd(now, context.policy().settled())
                .filter(it -> it.isBefore(latest))
                .orElse(latest);
    }

    /** Without the surplus that was cancelled before. */
    private static List<FoundTask> live(List<FoundTask> rows, TaskHistory history) {
        boolean hadSurplus = history.entries().stream().anyMatch(it -> it.state() instanceof TaskState.Duplicate);
        List<FoundTask> live = rows.stream()
                .filter(it -> it.phase() != Phase.CANCELLED && it.phase() != Phase.FAILED)
                .toList();
        return hadSurplus && !live.isEmpty() ? live : rows;
    }
}
