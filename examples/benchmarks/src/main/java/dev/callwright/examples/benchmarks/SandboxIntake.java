package dev.callwright.examples.benchmarks;

import dev.callwright.CallwrightClient;
import dev.callwright.examples.benchmarks.encoding.LoanAccountCalleeMapper;
import dev.callwright.examples.benchmarks.encoding.LoanAccounts;
import dev.callwright.examples.benchmarks.submit.IntakeSandbox;
import dev.callwright.examples.benchmarks.submit.SinkClient;
import dev.callwright.runtime.SubmitOutcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** How fast the sandbox takes and checks what a client on the same machine submits, in a heap that stays small. */
public final class SandboxIntake {

    private static final int CALLEES = 200_000;
    private static final int ROUNDS = 6;
    private static final double LEAST_GIGABYTES_PER_MINUTE = 1;

    private SandboxIntake() {}

    /**
     * Measures, and prints a row for each task.
     *
     * @param args how many tasks, {@value #ROUNDS} if not given
     */
    public static void main(String[] args) throws IOException {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "Java %s, %,d callees a task, sandbox in -Xmx64m%n%n", Runtime.version(), CALLEES);
        out.println("| task | freeze, send and intake, seconds | GB a minute | target | CPU seconds of the sandbox |");
        out.println("|---|---|---|---|---|");
        try (JavaProcess sandbox =
                        JavaProcess.start(List.of("-XX:+UseSerialGC", "-Xmx64m"), IntakeSandbox.class, List.of());
                CallwrightClient client = SinkClient.of(Integer.parseInt(sandbox.line()))) {
            for (int round = 0; round < rounds; round++) {
                long cpu = sandbox.cpuMillis();
                long start = System.nanoTime();
                long bytes = submit(client, round);
                double seconds = (System.nanoTime() - start) / 1e9;
                double gigabytes = bytes / 1e9 / seconds * 60;
                out.printf(
                        Locale.ROOT,
                        "| %d | %.1f | %.2f | at least %.0f: %s | %.1f |%n",
                        round + 1,
                        seconds,
                        gigabytes,
                        LEAST_GIGABYTES_PER_MINUTE,
                        gigabytes >= LEAST_GIGABYTES_PER_MINUTE ? "met" : "missed",
                        (sandbox.cpuMillis() - cpu) / 1e3);
            }
        }
    }

    private static long submit(CallwrightClient client, int round) {
        SubmitOutcome outcome = client.submit(
                SinkClient.task("task-" + round), new LoanAccountCalleeMapper(), LoanAccounts.stream(CALLEES));
        if (outcome instanceof SubmitOutcome.Accepted accepted) {
            return accepted.bytes();
        }
        throw new IllegalStateException(outcome.toString());
    }
}
