package dev.callwright.examples.quickstart;

import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.sandbox.CallRound;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SimulatedTask;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** Lets the sandbox place its calls, in no time, and shows how they ended. */
final class SimulatedCalls {

    private final Sandbox sandbox;
    private final SimulatedTask task;

    SimulatedCalls(Sandbox sandbox, Accepted accepted) {
        this.sandbox = sandbox;
        this.task = sandbox.task(accepted.keyId().value()).orElseThrow();
    }

    void print(PrintWriter out) {
        Instant submitted = sandbox.now();
        sandbox.completeCalls();
        out.printf(
                "%-11s%s calls in %d simulated hours, within the calling windows%n%n",
                "Called",
                ResultTable.grouped(sandbox.calls()),
                Duration.between(submitted, sandbox.now()).toHours());
        new ResultTable(task.results().stream().map(CallRound::intents).toList()).print(out);
        out.printf(
                "%n%s people were called, nobody more than %d times: once, and at most %d recalls.%n",
                ResultTable.grouped(sandbox.numbersCalled()), sandbox.mostCallsToOneNumber(), task.recalls());
        out.flush();
    }
}
