package dev.callwright.sandbox.internal.calls;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The recall flows of all tasks. Thread-safe. */
public final class FlowBook {

    private final TaskBook book;

    public FlowBook(TaskBook book) {
        this.book = book;
    }

    /** The flows that the condition holds for, the latest first. */
    public List<RecallFlow> find(Predicate<RecallFlow> condition) {
        return book.read(now -> book.runs()
                .flatMap(run -> run.flow().map(flow -> FlowView.of(run, flow, now)).stream())
                .filter(condition)
                .sorted(Comparator.comparingLong(RecallFlow::id).reversed())
                .toList());
    }

    /** The flow of the id. */
    public Optional<RecallFlow> find(long id) {
        return find(flow -> flow.id() == id).stream().findFirst();
    }

    /** Changes the flow while it is pending. Its nodes are new ones. */
    public Change change(long id, RecallPlan plan) {
        return book.read(now -> pending(run -> hasFlow(run, id), flow -> flow.change(plan, book.ids())));
    }

    /** Cancels the flow while it is pending. */
    public Change cancel(long id) {
        return book.read(now -> pending(run -> hasFlow(run, id), flow -> flow.keep(0)));
    }

    /** Cancels the flow of the task while it is pending. */
    public Change cancelOfTask(long taskId) {
        return book.read(now -> pending(run -> run.id() == taskId, flow -> flow.keep(0)));
    }

    /** Cancels the node while it is pending, and all that come after it. */
    public Change cancelFromNode(long nodeId) {
        return book.read(now -> book.runs()
                .filter(run -> run.flow()
                        .filter(flow -> flow.nodeIds().contains(nodeId))
                        .isPresent())
                .findFirst()
                .map(run -> cancelFromNode(run, run.flow().orElseThrow(), nodeId, now))
                .orElse(Change.NOT_FOUND));
    }

    private static Change cancelFromNode(SimulatedRun run, FlowRun flow, long nodeId, Instant now) {
        int index = flow.nodeIds().indexOf(nodeId);
        if (FlowView.nodeState(run, flow, index, now) != RecallState.PENDING) {
            return Change.WRONG_STATE;
        }
        flow.keep(index);
        return Change.DONE;
    }

    private Change pending(Predicate<SimulatedRun> wanted, Consumer<FlowRun> edit) {
        Optional<SimulatedRun> found =
                book.runs().filter(wanted).filter(run -> run.flow().isPresent()).findFirst();
        if (found.isEmpty()) {
            return Change.NOT_FOUND;
        }
        FlowRun flow = found.get().flow().orElseThrow();
        if (FlowView.state(found.get(), flow) != RecallState.PENDING) {
            return Change.WRONG_STATE;
        }
        edit.accept(flow);
        return Change.DONE;
    }

    private static boolean hasFlow(SimulatedRun run, long id) {
        return run.flow().filter(flow -> flow.id() == id).isPresent();
    }
}
