package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.delivery.ServiceModel.Created;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import java.util.List;
import java.util.Optional;

/** Compares what the engine says with what really happened. */
final class Oracle {

    private Oracle() {}

    static void judge(Journal journal, List<TaskResult> results, ServiceModel service) {
        judge(journal, results, results, service);
    }

    /** @param told what the caller is told, which is {@code results} unless a test breaks it */
    static void judge(Journal journal, List<TaskResult> results, List<TaskResult> told, ServiceModel service) {
        require(Results.of(journal).equals(results), "results do not follow from the journal");
        for (TaskResult result : told) {
            PlannedTask task = result.task();
            List<Created> ours = service.created.stream()
                    .filter(it -> it.ours && it.name.equals(task.taskName()))
                    .toList();
            require(ours.stream().filter(Created::calls).count() <= 1, "called twice");
            require(truth(result, ours, service), "mistyped: " + result);
            history(journal.history(task.index()));
        }
        require(
                service.created.stream()
                        .filter(it -> it.ours)
                        .allMatch(it -> results.stream()
                                .anyMatch(result -> result.task().taskName().equals(it.name))),
                "a name that was not planned");
    }

    private static boolean truth(TaskResult result, List<Created> all, ServiceModel service) {
        List<Created> kept = all.stream().filter(it -> !it.lost).toList();
        List<Created> ours = kept.isEmpty() && !all.isEmpty() ? all.subList(all.size() - 1, all.size()) : kept;
        Optional<Created> one = ours.size() == 1 ? Optional.of(ours.get(0)) : Optional.empty();
        Optional<Created> live = ours.stream().filter(Created::calls).findAny(); // There is one at most.
        boolean whole = live.filter(it -> it.callees == result.task().callees()).isPresent();
        boolean none = ours.stream().allMatch(it -> it.lost);
        if (result instanceof TaskResult.Accepted) {
            return one.isPresent();
        } else if (result instanceof TaskResult.AlreadyAccepted it) {
            return whole && live.get().id == it.taskId();
        } else if (result instanceof TaskResult.Verified it) {
            return whole && live.get().id == it.taskId();
        } else if (result instanceof TaskResult.Duplicate) {
            return ours.size() > 1;
        } else if (result instanceof TaskResult.CountMismatch it) {
            return one.filter(row -> row.callees == it.found()).isPresent()
                    || service.created.stream()
                            .anyMatch(row ->
                                    !row.ours && row.name.equals(it.task().taskName()));
        } else if (result instanceof TaskResult.SubmissionFailed) {
            return one.filter(it -> it.failed).isPresent();
        } else if (result instanceof TaskResult.Vanished) {
            return one.filter(it -> it.lost).isPresent() || !service.listsInTime();
        } else if (result instanceof TaskResult.NameConflict) {
            return !service.listsInTime()
                    || service.created.stream()
                            .anyMatch(it -> !it.ours
                                    && it.name.equalsIgnoreCase(result.task().taskName()));
        } else if (result instanceof TaskResult.Cancelled) {
            return ours.stream().noneMatch(Created::calls);
        } else if (result instanceof TaskResult.GivenUp || result instanceof TaskResult.EarlierDoubt) {
            return none || !service.listsInTime();
        }
        return none && result.next() != Step.RESUME; // Rejected, Invalid, Emptied; whoever waits is forgotten
    }

    private static void history(List<Entry> history) {
        TaskState before = null;
        for (Entry entry : history) {
            if (entry.state() instanceof TaskState.Claimed) {
                require(
                        before == null
                                || before instanceof TaskState.NotSent
                                || before instanceof TaskState.Busy
                                || before instanceof TaskState.ClockSkew
                                || before instanceof TaskState.OptedOut
                                || before instanceof TaskState.Absent,
                        "sent again from " + before);
            }
            if (before instanceof TaskState.Claimed) {
                boolean verdict = !(entry.state() instanceof TaskState.Found)
                        && !(entry.state() instanceof TaskState.Absent)
                        && !(entry.state() instanceof TaskState.Verified);
                require(verdict, "concluded without an outcome");
            }
            before = entry.state();
        }
    }

    static void require(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
