package dev.callwright.sandbox.calls;

import dev.callwright.contract.Scenario;
import java.util.List;

/** A task that the sandbox accepted. Every answer is as of the sandbox's clock when it is asked for. */
public final class CallTask {

    private final TaskBook book;
    private final TaskRun run;

    CallTask(TaskBook book, TaskRun run) {
        this.book = book;
        this.run = run;
    }

    /** The id that a query gives and a cancel takes. */
    public long id() {
        return run.id();
    }

    /** The id that the create answered, {@code keyId} in the document: the same unless told otherwise. */
    public long answeredId() {
        return run.answeredId();
    }

    /** The {@code taskName}. */
    public String name() {
        return run.plan().name();
    }

    /** The agent of the first round. */
    public long agentId() {
        return run.plan().agent().id();
    }

    /** What that agent is made for. */
    public Scenario scenario() {
        return run.plan().agent().scenario();
    }

    /** How many callees it has, repeated ones counted as often as they were given. */
    public int callees() {
        return run.callees();
    }

    /** How many texts were longer than the contract allows; the service cuts off the rest. */
    public long cutTexts() {
        return run.plan().cutTexts();
    }

    /** How often callees may be called again, {@code recallNum} in the document; 0 without a recall flow. */
    public int recalls() {
        return book.read(now -> run.flow().map(FlowRun::kept).orElse(0));
    }

    /** How far the task itself is; recalls are tasks of their own, see {@link #results()}. */
    public TaskState state() {
        return book.read(run::state);
    }

    /** What came of it: the task's own round, then one for each recall that has started. */
    public List<Round> results() {
        return book.read(run::results);
    }

    /** How many calls were placed in all rounds. */
    public long calls() {
        return results().stream().mapToLong(Round::calls).sum();
    }

    /** Stops it, as a person can in the console; it is {@link TaskState#SUSPENDED} unless it is done. */
    public void suspend() {
        book.read(now -> {
            run.suspend();
            return now;
        });
    }

    /** Lets it go on from now. */
    public void resume() {
        book.read(now -> {
            run.resume(now);
            return now;
        });
    }

    TaskRun run() {
        return run;
    }

    @Override
    public String toString() {
        return "CallTask[id=" + id() + ", callees=" + callees() + "]";
    }
}
