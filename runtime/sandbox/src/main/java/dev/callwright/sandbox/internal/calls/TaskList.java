package dev.callwright.sandbox.internal.calls;

import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What queries see of the tasks: not earlier than the lag allows. Thread-safe. */
public final class TaskList {

    private final TaskBook book;
    private final Assumptions vendor;

    public TaskList(TaskBook book) {
        this.book = book;
        this.vendor = book.vendor();
    }

    /** The tasks that the query covers, the latest first. */
    public List<TaskRow> find(TaskSearch query) {
        NameSearch search = new NameSearch(query.search(), vendor);
        return book.read(now -> {
            // Counts are as of now: a lag of them would tell a client nothing that a lag of the state does not.
            Instant seen = now.minus(vendor.queryLag());
            return book.runs()
                    .filter(run -> !run.accepted().isAfter(seen))
                    .flatMap(run -> rows(run, seen))
                    .filter(row -> query.covers(row.accepted()))
                    .filter(row -> query.states().isEmpty()
                            || query.states().contains(row.state().value()))
                    .filter(row -> search.finds(row.name()))
                    .sorted(Comparator.comparingLong(TaskRow::id).reversed())
                    .toList();
        });
    }

    private Stream<TaskRow> rows(SimulatedRun run, Instant seen) {
        boolean recallsListed =
                vendor.hold(Assumption.RECALLS_LISTED) || vendor.hold(Assumption.RECALLS_LISTED_UNDER_TASK_NAME);
        return IntStream.range(0, recallsListed ? run.rounds().size() : 1)
                .filter(i -> i == 0 || !run.rounds().get(i).start().isAfter(seen))
                .mapToObj(i -> row(run, i, seen));
    }

    private TaskRow row(SimulatedRun run, int index, Instant seen) {
        RoundRun round = run.rounds().get(index);
        String name = run.plan().name();
        return new TaskRow(
                round.taskId(),
                index == 0 || vendor.hold(Assumption.RECALLS_LISTED_UNDER_TASK_NAME) ? name : name + "-recall" + index,
                index == 0 ? run.state(seen) : round.state(seen),
                round.size(),
                round.placed(),
                round.connected(),
                index == 0 ? run.accepted() : round.start(),
                round.agentId());
    }
}
