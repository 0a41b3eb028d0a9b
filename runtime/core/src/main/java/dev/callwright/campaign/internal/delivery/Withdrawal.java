package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.FoundTask.Phase;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes one task back: writes that down, cancels whatever has its name, and looks until it is seen to be cancelled. */
final class Withdrawal implements TaskRun {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5));
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final PlannedTask task;
    private final DeliveryContext context;
    private final LookUp lookUp;
    private final Instant began;
    private boolean called;

    Withdrawal(PlannedTask task, DeliveryContext context) {
        this.task = task;
        this.context = context;
        this.lookUp = new LookUp(task, context);
        this.began = context.now();
    }

    @Override
    public Optional<Instant> step() {
        TaskHistory history = context.ledger().history(task);
        Optional<Entry> latest = history.latest();
        TaskState state = history.state();
        if (state instanceof TaskState.Cancelling) {
            return cancel(history);
        }
        if (state instanceof TaskState.Claimed it) {
            OpenClaim open = new OpenClaim(task, context, latest.orElseThrow(), it);
            Optional<Instant> held = open.heldUntil();
            if (held.isEmpty()) {
                open.becomesDoubt();
            }
            return held.or(() -> Optional.of(context.now()));
        }
        if (state instanceof TaskState.CancelledThere) {
            return Optional.empty();
        }
        TaskState goal = mayExist(history) ? new TaskState.Cancelling() : new TaskState.Cancelled(List.of());
        if (!Transition.allowed(state, goal)) {
            return Optional.empty();
        }
        boolean decided = context.ledger().record(task, latest, goal).isPresent();
        return decided && goal instanceof TaskState.Cancelling ? Optional.of(context.now()) : Optional.empty();
    }

    private Optional<Instant> cancel(TaskHistory history) {
        List<Entry> entries = history.entries();
        TaskState before = entries.get(entries.size() - 2).state();
        Instant asked = context.now();
        Optional<List<FoundTask>> rows = lookUp.ask();
        called |= rows.orElse(List.of()).stream().anyMatch(Withdrawal::calls);
        if (rows.isPresent() && isGone(rows.get(), history, before, asked)) {
            context.ledger().record(task, history.latest(), gone(rows.get()));
            return Optional.empty();
        }
        List<Long> live = rows.orElse(List.of()).stream()
                .filter(it -> !ended(it))
                .map(FoundTask::taskId)
                .toList();
        if (!live.isEmpty()) {
            context.service().canceller().cancel(live);
        }
        return Optional.of(context.after(WAIT, lookUp.polls()))
                .filter(it ->
                        it.isBefore(began.plus(PATIENCE).plus(context.policy().settled())));
    }

    /** What was not listed may be listed later; what was cancelled after calls may have begun has called somebody. */
    private TaskState gone(List<FoundTask> rows) {
        if (rows.isEmpty()) {
            return new TaskState.GivenUp();
        }
        List<Long> ids = rows.stream().map(FoundTask::taskId).toList();
        boolean began = called
                || context.policy()
                        .twoPhase()
                        .filter(phase -> !context.now().isBefore(phase.callsStart()))
                        .isPresent();
        return began ? new TaskState.CancelledThere(ids.get(0)) : TaskState.Cancelled.of(ids);
    }

    private static boolean mayExist(TaskHistory history) {
        TaskState state = history.state();
        return history.doubted()
                || !(state == null || state instanceof TaskState.OptedOut || TaskHistory.isUnsent(state));
    }

    /**
     * What was in doubt and is not listed is not seen to be cancelled: it may be listed later, and is left to a person.
     */
    private boolean isGone(List<FoundTask> rows, TaskHistory history, TaskState state, Instant asked) {
        boolean settled = !(state instanceof TaskState.Unknown it) || !asked.isBefore(it.notBefore());
        if (rows.isEmpty()) {
            boolean accepted = state instanceof TaskState.Accepted
                    || state instanceof TaskState.Found
                    || state instanceof TaskState.Verified
                    || state instanceof TaskState.Duplicate
                    || state instanceof TaskState.CountMismatch
                    || state instanceof TaskState.FailedThere
                    || state instanceof TaskState.CancelledThere;
            return !accepted
                    && settled
                    && lookUp.cleanAnswers() >= context.policy().cleanAnswers();
        }
        Set<Long> listed = rows.stream().map(FoundTask::taskId).collect(Collectors.toSet());
        return settled && listed.containsAll(history.seen()) && rows.stream().allMatch(Withdrawal::ended);
    }

    private static boolean calls(FoundTask row) {
        return row.phase() == Phase.CALLING || row.phase() == Phase.FINISHED || row.phase() == Phase.SUSPENDED;
    }

    private static boolean ended(FoundTask row) {
        return row.phase() == Phase.CANCELLED || row.phase() == Phase.FAILED || row.phase() == Phase.FINISHED;
    }
}
