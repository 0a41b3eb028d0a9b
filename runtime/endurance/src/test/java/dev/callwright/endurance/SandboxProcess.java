package dev.callwright.endurance;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.contract.Limit;
import dev.callwright.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** A sandbox in a heap of its own, which is told how late it is, and at last counts. */
final class SandboxProcess {

    static final String COUNT = "count";

    private SandboxProcess() {}

    /** Prints its base URL; then answers a line with a line until there is no more. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, US_ASCII);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, US_ASCII));
        MovingClock clock = new MovingClock();
        try (Sandbox sandbox = Sandbox.builder()
                .clock(clock)
                .callsPerMinute((int) Limit.CALLEES_PER_TASK.max())
                .start()) {
            out.println(sandbox.baseUrl());
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(COUNT)) {
                    sandbox.completeCalls();
                    out.println(sandbox.count().numbersByCalls() + " " + sandbox.mostTasksOfOneName());
                    out.println(usedMegabytes());
                } else {
                    clock.aheadMillis(Long.parseLong(line));
                    sandbox.advance(Duration.ZERO);
                    out.println(line);
                }
            }
        }
    }

    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
