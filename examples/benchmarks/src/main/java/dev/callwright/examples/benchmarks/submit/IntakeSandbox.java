package dev.callwright.examples.benchmarks.submit;

import dev.callwright.sandbox.Sandbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A sandbox as a process of its own, which prints its port and ends when its input does. */
public final class IntakeSandbox {

    private IntakeSandbox() {}

    /** Listens until there is no more input. */
    public static void main(String[] args) throws IOException {
        try (Sandbox sandbox = Sandbox.builder().concurrentTaskLimit(1_000).start()) {
            new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                    .println(sandbox.baseUrl().getPort());
            while (System.in.read() >= 0) {
                // Nobody has anything to say to it.
            }
        }
    }
}
