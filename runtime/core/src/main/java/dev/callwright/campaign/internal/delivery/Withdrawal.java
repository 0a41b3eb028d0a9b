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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        if (state instanceof TaskState.Claimed) {
            OpenClaim open = new OpenClaim(task, context, latest.orElseThrow());
            Optional<Instant> held = open.heldUntil();
            if (held.isEmpty()) {
                open.becomesDoubt();
            }
            return held.or(() -> Optional.of(context.now()));
        }
        if (state instanceof TaskState.CancelledThere) {
            return Optional.empty();
        }
        TaskState goal = history.neverSent() ? new TaskState.Cancelled(List.of()) : new TaskState.Cancelling();
        if (!Transition.allowed(state, goal)) {
            return Optional.empty();
        }
        boolean decided = context.ledger().record(task, latest, goal).isPresent();
        return decided && goal instanceof TaskState.Cancelling ? Optional.of(context.now()) : Optional.empty();
    }

    private Optional<Instant> cancel(TaskHistory history) {
        TaskHistory decided = history.beforeLatest();
        TaskState before = decided.state();
        Instant asked = context.now();
        Optional<List<FoundTask>> rows = lookUp.ask();
        called |= rows.orElse(List.of()).stream().anyMatch(Withdrawal::calls);
        if (rows.isPresent() && isGone(rows.get(), history, decided, asked)) {
            context.ledger().record(task, history.latest(), gone(rows.get(), history, before));
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

    /** Only before the calls, of which the policy alone tells, has a cancelled task called nobody. */
    private TaskState gone(List<FoundTask> rows, TaskHistory history, @Nullable TaskState before) {
        if (rows.isEmpty()) {
            return isRefused(history, before) ? new TaskState.Cancelled(List.of()) : new TaskState.GivenUp();
        }
        List<Long> ids = rows.stream().map(FoundTask::taskId).toList();
        boolean beforeTheCalls = context.policy()
                .twoPhase()
                .filter(phase -> context.now().isBefore(phase.callsStart()))
                .isPresent();
        return beforeTheCalls && !called ? TaskState.Cancelled.of(ids) : new TaskState.CancelledThere(ids.get(0));
    }

    /** Whether the service itself said that no task exists, and never anything else. */
    private static boolean isRefused(TaskHistory history, @Nullable TaskState before) {
        return !history.doubted()
                && (TaskHistory.isUnsent(before)
                        || TaskHistory.isRefused(before)
                        || before instanceof TaskState.OptedOut);
    }

    /** Whether, as far as a list tells, no task of its name calls, and none can appear later. */
    private boolean isGone(List<FoundTask> rows, TaskHistory history, TaskHistory decided, Instant asked) {
        boolean settled = !asked.isBefore(settles(decided));
        if (rows.isEmpty()) {
            TaskState state = decided.state();
            boolean seen = state instanceof TaskState.Found
                    || state instanceof TaskState.Verified
                    || state instanceof TaskState.Duplicate
                    || state instanceof TaskState.CountMismatch
                    || state instanceof TaskState.FailedThere
                    || state instanceof TaskState.CancelledThere;
            return !seen && settled && lookUp.cleanAnswers() >= context.policy().cleanAnswers();
        }
        Set<Long> listed = rows.stream().map(FoundTask::taskId).collect(Collectors.toSet());
        return settled && listed.containsAll(history.seen()) && rows.stream().allMatch(Withdrawal::ended);
    }

    /** A request may be repeated on the way, and so may one that was refused: what comes of that is listed later. */
    private Instant settles(TaskHistory decided) {
        Duration settled = context.policy().settled();
        return Stream.of(decided.doubtEnds(began, settled), decided.requestsEnd(began, settled))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static boolean calls(FoundTask row) {
        return row.called() > 0
                || row.phase() == Phase.CALLING
                || row.phase() == Phase.FINISHED
                || row.phase() == Phase.SUSPENDED;
    }

    private static boolean ended(FoundTask row) {
        return row.phase() == Phase.CANCELLED || row.phase() == Phase.FAILED || row.phase() == Phase.FINISHED;
    }
}
