package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.DeliveryPolicy.TwoPhase;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.OptedOut;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one task from wherever the journal says it is to where nothing can be done in this delivery. */
final class DeliveryRun implements TaskRun {

    private final PlannedTask task;
    private final DeliveryContext context;
    private final Submission submission;
    private @Nullable Reconciliation reconciliation;

    DeliveryRun(PlannedTask task, DeliveryContext context) {
        this.task = task;
        this.context = context;
        this.submission = new Submission(task, context);
    }

    @Override
    public Optional<Instant> step() {
        TaskHistory history = context.ledger().history(task);
        TaskState state = history.state();
        if (!(state instanceof TaskState.Unknown)) {
            boolean toNothing = state instanceof TaskState.Absent || state instanceof TaskState.GivenUp;
            context.gate().resolved(task.index(), !toNothing);
        }
        if (state instanceof TaskState.Claimed) {
            return claimed(new OpenClaim(task, context, history.latest().orElseThrow()));
        } else if (state instanceof TaskState.Unknown
                || state instanceof TaskState.GivenUp
                || state instanceof TaskState.Vanished
                || (TaskHistory.isRefused(state) && history.doubted())) {
            return lookUp(history);
        } else if (state instanceof TaskState.Accepted it) {
            boolean look = context.policy().verifies() || it.answerId().isEmpty();
            return look ? lookUp(history) : Optional.empty();
        } else if (state instanceof TaskState.Absent && !submission.resends()) {
            return giveUp(history);
        } else if (TaskHistory.isUnsent(state)
                && history.doubted()
                && !context.policy().resends()) {
            return giveUp(history); // An earlier attempt is in doubt, and another policy than this one sent it again.
        }
        boolean claimable = state == null
                || state instanceof TaskState.OptedOut
                || TaskHistory.isUnsent(state)
                || state instanceof TaskState.Absent;
        return claimable && !history.withdrawn() ? send(history) : Optional.empty();
    }

    private Optional<Instant> send(TaskHistory history) {
        Instant now = context.now();
        Optional<Instant> due = submission.due(history.state()).map(this::notAfterDeadline);
        if (due.isEmpty() || !beforeDeadline(now) || due.get().isAfter(now)) {
            return due.filter(it -> beforeDeadline(now));
        }
        if (history.callees() == 0 && history.claims() == 0) {
            return Optional.empty();
        }
        if (history.state() instanceof TaskState.Absent || !context.firstLook().asks(context)) {
            return ask(history, false);
        }
        Optional<List<FoundTask>> hits = context.firstLook().ask(task, context);
        if (hits.isEmpty()) {
            return submission.due(history.state()).map(this::notAfterDeadline);
        }
        return hits.get().isEmpty() ? ask(history, true) : seen(history, hits.get(), now);
    }

    /** The last thing before a claim, as somebody may have opted out while it waited. */
    private Optional<Instant> ask(TaskHistory history, boolean nameUnused) {
        if (history.callees() == 0) {
            return Optional.empty();
        }
        BitSet optedOut = context.service().optOuts().of(task);
        optedOut.andNot(history.optedOut());
        if (!optedOut.isEmpty()) {
            return history.doubted() ? giveUp(history) : optOut(history, optedOut);
        }
        submission.send(history, nameUnused);
        return Optional.of(submission.pause());
    }

    /** The name is in use: by a stranger, or by a task of ours whose answer somebody else has got. */
    private Optional<Instant> seen(TaskHistory history, List<FoundTask> hits, Instant asked) {
        Reconciliation look = Reconciliation.of(history, context);
        Optional<TaskState> conclusion = look.conclude(hits, asked);
        if (conclusion.isEmpty()) {
            return look.again();
        }
        context.ledger().record(task, history.latest(), conclusion.get());
        return Optional.of(context.now());
    }

    /** The bytes of a task in doubt stay as they are, so it is not sent with somebody who has opted out. */
    private Optional<Instant> giveUp(TaskHistory history) {
        context.ledger().record(task, history.latest(), new TaskState.GivenUp());
        return Optional.empty();
    }

    private Optional<Instant> optOut(TaskHistory history, BitSet callees) {
        List<Integer> positions = callees.stream().boxed().toList();
        Optional<Entry> latest = history.latest();
        for (int i = 0; i < positions.size(); i += OptedOut.MOST) {
            List<Integer> some = positions.subList(i, Math.min(i + OptedOut.MOST, positions.size()));
            latest = context.ledger().record(task, latest, new OptedOut(some));
            if (latest.isEmpty()) {
                break; // Another owner was faster, and has asked by itself.
            }
        }
        return Optional.of(context.now());
    }

    private Optional<Instant> claimed(OpenClaim open) {
        if (open.heldUntil().isPresent()) {
            return Optional.empty();
        }
        open.becomesDoubt();
        return Optional.of(context.now());
    }

    private Optional<Instant> lookUp(TaskHistory history) {
        Entry latest = history.latest().orElseThrow();
        Reconciliation current = reconciliation;
        if (current == null || !current.entry().equals(history.latest())) {
            current = Reconciliation.of(history, context);
            reconciliation = current;
        }
        Optional<TaskState> conclusion = current.ask();
        if (conclusion.isEmpty()) {
            Optional<Instant> again = current.again().filter(this::beforeDeadlineOrCalls);
            again.ifPresentOrElse(
                    until -> context.gate().stillDoubted(task.index(), until),
                    () -> context.gate().abandoned(task.index()));
            return again;
        }
        if (stays(latest.state(), conclusion.get())) {
            return Optional.empty();
        }
        context.ledger().record(task, Optional.of(latest), conclusion.get());
        return Optional.of(submission.pause());
    }

    /** Looked up once more, and still not there: it is written down again only if something follows from it. */
    private boolean stays(TaskState before, TaskState now) {
        boolean absent = now instanceof TaskState.Absent && !(before instanceof TaskState.Unknown);
        boolean again = before instanceof TaskState.GivenUp && submission.resends();
        return now.equals(before) || (absent && !again);
    }

    /** What cannot be sent in time waits for the deadline, which decides about it. */
    private Instant notAfterDeadline(Instant time) {
        return context.policy()
                .twoPhase()
                .map(TwoPhase::deadline)
                .filter(time::isAfter)
                .orElse(time);
    }

    private boolean beforeDeadline(Instant time) {
        return context.policy()
                .twoPhase()
                .map(it -> time.isBefore(it.deadline()))
                .orElse(true);
    }

    /** Between the deadline and the calls everything is decided by a withdrawal; afterwards there is only looking. */
    private boolean beforeDeadlineOrCalls(Instant time) {
        return beforeDeadline(time)
                || context.policy()
                        .twoPhase()
                        .map(it -> !context.now().isBefore(it.callsStart()))
                        .orElse(true);
    }
}
