package dev.callwright.campaign.delivery;

import dev.callwright.campaign.delivery.FoundTask.Phase;
import dev.callwright.campaign.journal.Entry;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.journal.TaskState;
import dev.callwright.campaign.journal.TaskState.Doubt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks a task up until the answers allow a conclusion. Sends nothing. */
final class Reconciliation {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(5));

    /** For how long after it would mean something it is looked up, when the service does not answer clearly. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final PlannedTask task;
    private final Surroundings surroundings;
    private final Entry entry;
    private final Instant notBefore;
    private final boolean ours;
    private final LookUp lookUp;
    private final Instant patience;

    private Reconciliation(PlannedTask task, Surroundings surroundings, Entry entry, Instant notBefore, boolean ours) {
        this.task = task;
        this.surroundings = surroundings;
        this.entry = entry;
        this.notBefore = notBefore;
        this.ours = ours;
        this.lookUp = new LookUp(task, surroundings);
        Instant now = surroundings.now();
        this.patience = (now.isAfter(notBefore) ? now : notBefore).plus(PATIENCE);
    }

    static Reconciliation ofDoubt(
            PlannedTask task, Surroundings surroundings, Entry entry, TaskState.Unknown doubt, List<Entry> history) {
        boolean ours = doubt.doubt() != Doubt.NAME_TAKEN || Doubts.nameMayBeOurs(history);
        return new Reconciliation(task, surroundings, entry, doubt.notBefore(), ours);
    }

    static Reconciliation ofAcceptance(PlannedTask task, Surroundings surroundings, Entry entry) {
        Instant notBefore = entry.at().plus(surroundings.policy().settled());
        return new Reconciliation(task, surroundings, entry, notBefore, true);
    }

    /** The entry that it is about. */
    Entry entry() {
        return entry;
    }

    /** Asks once; empty when nothing can be concluded yet. */
    Optional<TaskState> ask() {
        Instant asked = surroundings.now();
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
        Instant next = surroundings.after(WAIT, lookUp.polls());
        Instant now = surroundings.now();
        if (next.isAfter(notBefore) && now.isBefore(notBefore)) {
            next = notBefore;
        }
        return Optional.of(next).filter(it -> !it.isAfter(patience));
    }

    private Optional<TaskState> none(Instant asked) {
        if (lookUp.cleanAnswers() < answersNeeded() || asked.isBefore(notBefore)) {
            return Optional.empty();
        }
        if (entry.state() instanceof TaskState.Unknown it) {
            return Optional.of(
                    it.doubt() == Doubt.NAME_TAKEN
                            ? new TaskState.NameConflict(Optional.empty())
                            : new TaskState.Absent());
        }
        return Optional.of(new TaskState.Vanished());
    }

    private int answersNeeded() {
        boolean gateway = entry.state() instanceof TaskState.Unknown it && it.doubt() == Doubt.GATEWAY;
        return gateway ? 1 : surroundings.policy().cleanAnswers();
    }

    private Optional<TaskState> one(FoundTask hit, Instant asked) {
        if (!ours) {
            return Optional.of(new TaskState.NameConflict(Optional.of(hit.callees())));
        } else if (hit.phase() == Phase.FAILED) {
            return Optional.of(new TaskState.FailedThere(hit.taskId()));
        } else if (hit.callees() != task.callees()) {
            boolean stillGrowing = hit.phase() == Phase.SUBMITTING && asked.isBefore(notBefore);
            return stillGrowing
                    ? Optional.empty()
                    : Optional.of(new TaskState.CountMismatch(hit.taskId(), hit.callees()));
        }
        return Optional.of(
                entry.state() instanceof TaskState.Unknown it
                        ? new TaskState.Found(hit.taskId(), it.doubt() == Doubt.NAME_TAKEN)
                        : new TaskState.Verified(hit.taskId()));
    }
}
