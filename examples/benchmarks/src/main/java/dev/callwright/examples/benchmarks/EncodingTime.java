package dev.callwright.examples.benchmarks;

import dev.callwright.examples.benchmarks.encoding.Agreement;
import dev.callwright.examples.benchmarks.encoding.EncodingBenchmark;
import dev.callwright.examples.benchmarks.encoding.Way;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * CPU time and garbage per callee from an entity to its JSON. Every way takes its turn in a process of its own, and
 * then again, so that a busy minute of the machine does not fall on one of them alone.
 */
public final class EncodingTime {

    private static final int ROUNDS = 3;
    private static final int ITERATIONS = 5;

    /** Compilers that share two cores with others take their time. */
    private static final int WARMUPS = 8;

    private static final TimeValue ITERATION = TimeValue.milliseconds(250);

    /** Without threads of the collector that run beside the measured one. */
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms512m", "-Xmx512m");

    /** JMH looks at objects through Unsafe, and later versions of Java warn of it in every process. */
    private static final int FIRST_TO_WARN_OF_UNSAFE = 24;

    private EncodingTime() {}

    /**
     * Measures, and prints a table for each number of distinct entities.
     *
     * @param args how many rounds, {@value #ROUNDS} if not given
     */
    public static void main(String[] args) throws IOException, RunnerException {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        for (int entities : new int[] {200_000, 1_000}) {
            long bytes = Agreement.check(entities);
            EncodingTable table = new EncodingTable();
            for (int round = 0; round < rounds; round++) {
                for (Way way : Way.values()) {
                    run(way, entities).forEach(result -> add(way, result, table));
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%nJava %s, %,d distinct entities, %.0f bytes each, %d rounds; CPU nanoseconds per callee%n%n",
                    Runtime.version(),
                    entities,
                    bytes / (double) entities,
                    rounds);
            table.print(out);
        }
    }

    private static Collection<RunResult> run(Way way, int entities) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(EncodingBenchmark.class.getName())
                        .param("way", way.name())
                        .param("entities", Integer.toString(entities))
                        .forks(1)
                        .warmupIterations(WARMUPS)
                        .warmupTime(ITERATION)
                        .measurementIterations(ITERATIONS)
                        .measurementTime(ITERATION)
                        .jvmArgs(jvm())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static String[] jvm() {
        List<String> options = new ArrayList<>(JVM);
        if (Runtime.version().feature() >= FIRST_TO_WARN_OF_UNSAFE) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options.toArray(String[]::new);
    }

    private static void add(Way way, RunResult result, EncodingTable table) {
        result.getBenchmarkResults()
                .forEach(fork -> fork.getIterationResults()
                        .forEach(iteration -> table.add(
                                way,
                                value(iteration, "cpuNanos") / value(iteration, "callees"),
                                value(iteration, "allocatedBytes") / value(iteration, "callees"))));
    }

    private static double value(IterationResult iteration, String counter) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(counter))
                .getScore();
    }
}
