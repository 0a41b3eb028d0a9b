package dev.callwright.examples.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the annotation processor adds to a compilation, in CPU time of the compiler's process, beside MapStruct on
 * classes of the same shape: each beside the same sources without its processor. Runs take turns.
 */
public final class CompileTime {

    private static final List<Integer> CLASSES = List.of(1, 250, 500, 1_000, 2_000);
    private static final int RUNS = 5;
    private static final double MOST = 0.5;
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g");

    private CompileTime() {}

    /**
     * Measures, and prints a table.
     *
     * @param args how many runs of each, {@value #RUNS} if not given
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "Java %s, %d runs, CPU milliseconds: median (least to most); what is added, by the medians%n%n",
                Runtime.version(),
                runs);
        out.println("| classes | Callwright: without the processor | with it | adds, per class"
                + " | MapStruct: without the processor | with it | adds, per class | ratio | target |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (int classes : CLASSES) {
            out.println(row(classes, runs));
        }
    }

    private static String row(int classes, int runs) throws IOException, InterruptedException {
        Map<Candidate, Times> plain = new EnumMap<>(Candidate.class);
        Map<Candidate, Times> processed = new EnumMap<>(Candidate.class);
        for (int run = 0; run < runs; run++) {
            for (Candidate candidate : Candidate.values()) {
                plain.computeIfAbsent(candidate, unused -> new Times()).add(measure(candidate, false, classes));
                processed.computeIfAbsent(candidate, unused -> new Times()).add(measure(candidate, true, classes));
            }
        }
        StringBuilder row = new StringBuilder("| " + classes);
        Map<Candidate, Double> added = new EnumMap<>(Candidate.class);
        for (Candidate candidate : Candidate.values()) {
            Times without = Objects.requireNonNull(plain.get(candidate));
            Times with = Objects.requireNonNull(processed.get(candidate));
            double perClass = (with.median() - without.median()) / (double) classes;
            added.put(candidate, perClass);
            row.append(String.format(Locale.ROOT, " | %s | %s | %.2f", without, with, perClass));
        }
        double ratio = Objects.requireNonNull(added.get(Candidate.CALLWRIGHT))
                / Objects.requireNonNull(added.get(Candidate.MAPSTRUCT));
        double most = classes == 1 ? 1 : MOST; // One class costs what starting costs.
        return row.append(String.format(
                        Locale.ROOT, " | %.2f | at most %.2f: %s |", ratio, most, ratio <= most ? "met" : "missed"))
                .toString();
    }

    private static long measure(Candidate candidate, boolean processed, int classes)
            throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("compile-time");
        List<String> arguments =
                List.of(candidate.name(), Boolean.toString(processed), Integer.toString(classes), output.toString());
        try (JavaProcess compile = JavaProcess.start(JVM, Compile.class, arguments)) {
            return Long.parseLong(String.join("", compile.lines()).strip());
        } finally {
            JavaProcess.delete(output);
        }
    }

    /** The times of one compilation, in milliseconds. */
    private static final class Times {

        private final List<Long> sorted = new ArrayList<>();

        void add(long millis) {
            sorted.add(millis);
            Collections.sort(sorted);
        }

        long median() {
            return sorted.get(sorted.size() / 2);
        }

        @Override
        public String toString() {
            return median() + " (" + sorted.get(0) + " to " + sorted.get(sorted.size() - 1) + ")";
        }
    }
}
