package dev.callwright.examples.benchmarks;

import dev.callwright.examples.benchmarks.submit.FirstRequest;
import dev.callwright.examples.benchmarks.submit.Fresh;
import dev.callwright.examples.benchmarks.submit.Sink;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * How soon a fresh JVM's first submit has its first byte on the wire, beside objects that Jackson's databind writes for
 * the same Retrofit interface. Each process is started for one submit; they take turns.
 */
public final class FirstSubmit {

    private static final int RUNS = 15;
    private static final int CALLEES = 1_000;
    private static final double MOST = 0.5;
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms256m", "-Xmx256m");

    private FirstSubmit() {}

    /**
     * Measures, and prints a table.
     *
     * @param args how many processes of each, {@value #RUNS} if not given
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Ratios ratios = new Ratios(Fresh.DATABIND.title());
        ratios.atMost(Fresh.CALLWRIGHT.title(), MOST);
        FirstRequest request = new FirstRequest();
        try (Sink sink = Sink.start(request)) {
            for (int run = 0; run < runs; run++) {
                for (Fresh way : Fresh.values()) {
                    measure(way, sink.port(), request, ratios);
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "Java %s, %,d callees, %d processes each; milliseconds from main to the first byte, CPU of the process%n%n",
                Runtime.version(),
                CALLEES,
                runs);
        ratios.print(out);
    }

    private static void measure(Fresh way, int port, FirstRequest request, Ratios ratios)
            throws IOException, InterruptedException {
        List<String> arguments = List.of(way.name(), Integer.toString(port), Integer.toString(CALLEES));
        request.compare(way != Fresh.TRANSPORT);
        try (JavaProcess process = JavaProcess.start(JVM, Fresh.class, arguments)) {
            List<String> lines = process.lines();
            long main = Long.parseLong(lines.get(0));
            ratios.add(way.title(), (request.firstByte() - main) / 1e6, Long.parseLong(lines.get(1)) / 1e6);
        }
    }
}
