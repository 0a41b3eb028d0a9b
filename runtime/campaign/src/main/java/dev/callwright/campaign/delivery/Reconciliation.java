package dev.callwright.campaign.delivery;

import dev.callwright.campaign.delivery.FoundTask.Phase;
import dev.callwright.campaign.journal.Entry;
import dev.callwright.campaign.journal.TaskState;
import dev.callwright.campaign.journal.TaskState.Doubt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Looks a task up until the answers allow a conclusion. Sends nothing. */
final class Reconciliation {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(5));

    /** For how long after it would mean something it is looked up, when the service does not answer clearly. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final long callees;
    private final DeliveryContext context;
    private final Entry entry;
    private final Instant notBefore;
    private final boolean ours;
    private final LookUp lookUp;
    private final Instant patience;

    private Reconciliation(TaskHistory history, DeliveryContext context, Instant notBefore, boolean ours) {
        this.callees = history.callees();
        this.context = context;
        this.entry = history.latest().orElseThrow();
        this.notBefore = notBefore;
        this.ours = ours;
        this.lookUp = new LookUp(history.planned(), context);
        Instant now = context.now();
        this.patience = (now.isAfter(notBefore) ? now : notBefore).plus(PATIENCE);
    }

    /** Of a task that is in doubt, was given up, or was accepted. */
    static Reconciliation of(TaskHistory history, DeliveryContext context) {
        TaskState state = history.state();
        Optional<TaskState.Unknown> doubt =
                history.doubt().filter(it -> state instanceof TaskState.Unknown || state instanceof TaskState.GivenUp);
        Instant notBefore = doubt.map(TaskState.Unknown::notBefore)
                .orElseGet(() -> history.latest()
                        .orElseThrow()
                        .at()
                        .plus(context.policy().settled()));
        boolean ours = doubt.map(it -> it.doubt() != Doubt.NAME_TAKEN || history.nameMayBeOurs())
                .orElse(true);
        return new Reconciliation(history, context, notBefore, ours);
    }

    /** The entry that it is about. */
    Entry entry() {
        return entry;
    }

    /** Asks once; empty when nothing can be concluded yet. */
    Optional<TaskState> ask() {
        Instant asked = context.now();
        return lookUp.ask().flatMap(hits -> switch (hits.size()) {
            case 0 -> none(asked);
            case 1 -> one(hits.get(0), asked);
            default ->
                Optional.of(new TaskState.Duplicate(
                        hits.stream().map(FoundTask::taskId).toList()));
        });
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
        if (entry.state() instanceof TaskState.Unknown it && it.doubt() == Doubt.NAME_TAKEN) {
            return Optional.of(new TaskState.NameConflict(Optional.empty()));
        }
        boolean accepted = entry.state() instanceof TaskState.Accepted || entry.state() instanceof TaskState.Vanished;
        return Optional.of(accepted ? new TaskState.Vanished() : new TaskState.Absent());
    }

    private Optional<TaskState> one(FoundTask hit, Instant asked) {
        if (!ours) {
            return Optional.of(new TaskState.NameConflict(Optional.of(hit.callees())));
        } else if (hit.phase() == Phase.FAILED) {
            return Optional.of(new TaskState.FailedThere(hit.taskId()));
        } else if (hit.callees() != callees) {
            boolean stillGrowing = hit.phase() == Phase.SUBMITTING && asked.isBefore(notBefore);
            return stillGrowing
                    ? Optional.empty()
                    : Optional.of(new TaskState.CountMismatch(hit.taskId(), hit.callees()));
        }
        boolean accepted = entry.state() instanceof TaskState.Accepted || entry.state() instanceof TaskState.Vanished;
        boolean nameTaken = entry.state() instanceof TaskState.Unknown it && it.doubt() == Doubt.NAME_TAKEN;
        return Optional.of(
                accepted ? new TaskState.Verified(hit.taskId()) : new TaskState.Found(hit.taskId(), nameTaken));
    }
}
