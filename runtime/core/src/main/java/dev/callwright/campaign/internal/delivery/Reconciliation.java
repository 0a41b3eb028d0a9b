package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.FoundTask.Phase;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.Doubt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks a task up until the answers allow a conclusion. Sends nothing. */
final class Reconciliation {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(5));

    /** For how long after it would mean something it is looked up, when the service does not answer clearly. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final long callees;
    private final DeliveryContext context;
    private final Optional<Entry> entry;
    private final @Nullable TaskState state;
    private final Instant notBefore;
    private final Instant grown;
    private final boolean ours;
    private final LookUp lookUp;
    private final Instant patience;

    private Reconciliation(TaskHistory history, DeliveryContext context, Instant notBefore, boolean ours) {
        this.callees = history.callees();
        this.context = context;
        this.entry = history.latest();
        this.state = history.state();
        this.notBefore = notBefore;
        Instant now = context.now();
        this.grown = history.since(now).plus(context.policy().settled());
        this.ours = ours;
        this.lookUp = new LookUp(history.planned(), context);
        Instant patience = later(now, notBefore).plus(PATIENCE);
        this.patience = context.policy()
                .twoPhase()
                .map(phase -> later(patience, phase.deadline()))
                .orElse(patience);
    }

    /** Of a task that is in doubt or was accepted, or whose name is in use. */
    static Reconciliation of(TaskHistory history, DeliveryContext context) {
        Instant now = context.now();
        Duration settled = context.policy().settled();
        boolean exists = isAccepted(history.state()) || isSeen(history.state());
        Instant notBefore = history.doubtEnds(now, settled)
                .filter(it -> !exists)
                .orElseGet(() -> history.since(now).plus(settled));
        boolean ours = exists || history.nameMayBeOurs();
        return new Reconciliation(history, context, notBefore, ours);
    }

    private static boolean isAccepted(@Nullable TaskState state) {
        return state instanceof TaskState.Accepted || state instanceof TaskState.Vanished;
    }

    private static boolean isSeen(@Nullable TaskState state) {
        return state instanceof TaskState.Verified || state instanceof TaskState.Found;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The entry that it is about; empty before the first claim. */
    Optional<Entry> entry() {
        return entry;
    }

    /** Asks once; empty when nothing can be concluded yet. */
    Optional<TaskState> ask() {
        Instant asked = context.now();
        return lookUp.ask().flatMap(hits -> hits.isEmpty() ? none(asked) : conclude(hits, asked));
    }

    /**
     * What it means that tasks of the name were seen; empty when nothing can be concluded yet.
     *
     * @param asked when the service was asked, which may be long ago
     */
    Optional<TaskState> conclude(List<FoundTask> hits, Instant asked) {
        if (!ours) {
            Optional<Long> found = Optional.of(hits.get(0).callees()).filter(it -> hits.size() == 1);
            return Optional.of(new TaskState.NameConflict(found));
        }
        return hits.size() == 1
                ? one(hits.get(0), asked)
                : Optional.of(TaskState.Duplicate.of(
                        hits.stream().map(FoundTask::taskId).toList()));
    }

    /** When to ask again; empty when asking has been going on for too long. */
    Optional<Instant> again() {
        Instant next = context.after(WAIT, lookUp.polls());
        Instant now = context.now();
        if (next.isAfter(notBefore) && now.isBefore(notBefore)) {
            next = notBefore;
        }
        return Optional.of(next).filter(it -> !it.isAfter(patience));
    }

    private Optional<TaskState> none(Instant asked) {
        if (lookUp.cleanAnswers() < context.policy().cleanAnswers() || asked.isBefore(notBefore)) {
            return Optional.empty();
        }
        if (!ours) {
            return Optional.of(new TaskState.NameConflict(Optional.empty()));
        }
        return Optional.of(isAccepted(state) ? new TaskState.Vanished() : new TaskState.Absent());
    }

    private Optional<TaskState> one(FoundTask hit, Instant asked) {
        if (hit.phase() == Phase.FAILED) {
            return Optional.of(new TaskState.FailedThere(hit.taskId()));
        } else if (hit.phase() == Phase.CANCELLED) {
            return Optional.of(new TaskState.CancelledThere(hit.taskId()));
        } else if (hit.callees() != callees) {
            boolean stillGrowing = hit.phase() == Phase.SUBMITTING && asked.isBefore(grown);
            return stillGrowing
                    ? Optional.empty()
                    : Optional.of(new TaskState.CountMismatch(hit.taskId(), hit.callees()));
        }
        boolean nameTaken = state instanceof TaskState.Unknown it && it.doubt() == Doubt.NAME_TAKEN;
        return Optional.of(
                isAccepted(state)
                        ? new TaskState.Verified(hit.taskId())
                        : new TaskState.Found(hit.taskId(), nameTaken));
    }
}
