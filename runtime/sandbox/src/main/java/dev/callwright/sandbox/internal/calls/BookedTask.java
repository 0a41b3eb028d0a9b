package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.Scenario;
import dev.callwright.contract.TaskStatus;
import dev.callwright.sandbox.CallRound;
import dev.callwright.sandbox.SimulatedTask;
import java.util.List;

/** A task in the book. */
public final class BookedTask implements SimulatedTask {

    private final TaskBook book;
    private final SimulatedRun run;

    BookedTask(TaskBook book, SimulatedRun run) {
        this.book = book;
        this.run = run;
    }

    @Override
    public long id() {
        return run.id();
    }

    @Override
    public long answeredId() {
        return run.answeredId();
    }

    @Override
    public String name() {
        return run.plan().name();
    }

    @Override
    public long agentId() {
        return run.plan().agent().id();
    }

    @Override
    public Scenario scenario() {
        return run.plan().agent().scenario();
    }

    @Override
    public int callees() {
        return run.callees();
    }

    @Override
    public long cutTexts() {
        return run.plan().cutTexts();
    }

    @Override
    public int recalls() {
        return book.read(now -> run.flow().map(FlowRun::kept).orElse(0));
    }

    @Override
    public TaskStatus state() {
        return book.read(run::state);
    }

    @Override
    public List<CallRound> results() {
        return book.read(run::results);
    }

    @Override
    public long calls() {
        return results().stream().mapToLong(CallRound::calls).sum();
    }

    @Override
    public void suspend() {
        book.read(now -> {
            run.suspend();
            return now;
        });
    }

    @Override
    public void resume() {
        book.read(now -> {
            run.resume(now);
            return now;
        });
    }

    SimulatedRun run() {
        return run;
    }

    @Override
    public String toString() {
        return "BookedTask[id=" + id() + ", callees=" + callees() + "]";
    }
}
