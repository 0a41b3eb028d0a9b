package dev.callwright.campaign.delivery;

import dev.callwright.campaign.delivery.FoundTask.Phase;
import dev.callwright.campaign.journal.Entry;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.journal.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one task back: writes that down, cancels whatever has its name, and looks until it is seen to be cancelled. */
final class Withdrawal implements TaskRun {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5));
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final PlannedTask task;
    private final Surroundings surroundings;
    private final LookUp lookUp;
    private final Instant began;

    Withdrawal(PlannedTask task, Surroundings surroundings) {
        this.task = task;
        this.surroundings = surroundings;
        this.lookUp = new LookUp(task, surroundings);
        this.began = surroundings.now();
    }

    @Override
    public Optional<Instant> step() {
        List<Entry> history = surroundings.ledger().history(task);
        Optional<Entry> latest = history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
        TaskState state = latest.map(Entry::state).orElse(null);
        if (state instanceof TaskState.Cancelling) {
            return cancel(history);
        }
        if (state instanceof TaskState.Intent it) {
            OpenClaim open = new OpenClaim(task, surroundings, latest.orElseThrow(), it);
            Optional<Instant> held = open.heldUntil();
            if (held.isEmpty()) {
                open.becomesDoubt();
            }
            return held.or(() -> Optional.of(surroundings.now()));
        }
        TaskState goal = mayExist(state) ? new TaskState.Cancelling() : new TaskState.Cancelled(List.of());
        if (!Transition.allowed(state, goal)) {
            return Optional.empty();
        }
        boolean decided = surroundings.ledger().record(task, latest, goal).isPresent();
        return decided && goal instanceof TaskState.Cancelling ? Optional.of(surroundings.now()) : Optional.empty();
    }

    private Optional<Instant> cancel(List<Entry> history) {
        TaskState before = history.get(history.size() - 2).state();
        Instant asked = surroundings.now();
        Optional<List<FoundTask>> rows = lookUp.ask();
        if (rows.isPresent() && gone(rows.get(), before, asked)) {
            List<Long> ids = rows.get().stream().map(FoundTask::taskId).toList();
            Entry latest = history.get(history.size() - 1);
            surroundings.ledger().record(task, Optional.of(latest), new TaskState.Cancelled(ids));
            return Optional.empty();
        }
        List<Long> live = rows.orElse(List.of()).stream()
                .filter(it -> !ended(it))
                .map(FoundTask::taskId)
                .toList();
        if (!live.isEmpty()) {
            surroundings.service().canceller().cancel(live);
        }
        return Optional.of(surroundings.after(WAIT, lookUp.polls()))
                .filter(it -> it.isBefore(
                        began.plus(PATIENCE).plus(surroundings.policy().settled())));
    }

    private static boolean mayExist(@Nullable TaskState state) {
        return !(state == null
                || state instanceof TaskState.NotSent
                || state instanceof TaskState.Busy
                || state instanceof TaskState.ClockSkew
                || state instanceof TaskState.Absent
                || state instanceof TaskState.GivenUp);
    }

    private boolean gone(List<FoundTask> rows, TaskState state, Instant asked) {
        boolean settled = !(state instanceof TaskState.Unknown it) || !asked.isBefore(it.notBefore());
        if (rows.isEmpty()) {
            boolean doubted = state instanceof TaskState.Unknown || state instanceof TaskState.Vanished;
            return doubted
                    && settled
                    && lookUp.cleanAnswers() >= surroundings.policy().cleanAnswers();
        }
        int expected = state instanceof TaskState.Duplicate it ? it.taskIds().size() : 1;
        return settled && rows.size() >= expected && rows.stream().allMatch(Withdrawal::ended);
    }

    private static boolean ended(FoundTask row) {
        return row.phase() == Phase.CANCELLED || row.phase() == Phase.FAILED;
    }
}
