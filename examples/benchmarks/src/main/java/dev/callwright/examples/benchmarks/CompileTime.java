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
 * classes of the same shape, and beside a processor that writes the same mappers and does nothing else: each beside the
 * same sources without a processor. Runs take turns.
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
                + " | finished mappers: with them | adds, per class"
                + " | MapStruct: without the processor | with it | adds, per class"
                + " | ratio of finished mappers | ratio | target |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        Path folder = Files.createTempDirectory("compile-time");
        try {
            Path mapper = mapper(folder);
            for (int classes : CLASSES) {
                out.println(row(classes, runs, mapper));
            }
        } finally {
            JavaProcess.delete(folder);
        }
    }

    /** Where Callwright wrote the mapper of the first class. */
    private static Path mapper(Path folder) throws IOException, InterruptedException {
        compile(Candidate.CALLWRIGHT, true, 1, folder, List.of());
        return folder.resolve("com/acme/" + FinishedMappers.MODEL + "CalleeMapper.java");
    }

    private static String row(int classes, int runs, Path mapper) throws IOException, InterruptedException {
        Map<Candidate, Times> plain = new EnumMap<>(Candidate.class);
        Map<Candidate, Times> processed = new EnumMap<>(Candidate.class);
        for (int run = 0; run < runs; run++) {
            for (Candidate candidate : Candidate.values()) {
                List<String> options = List.of();
                if (candidate == Candidate.FINISHED) {
                    options = List.of("-A" + FinishedMappers.MAPPER + "=" + mapper);
                } else { // The other's sources are Callwright's.
                    plain.computeIfAbsent(candidate, unused -> new Times())
                            .add(measure(candidate, false, classes, options));
                }
                processed
                        .computeIfAbsent(candidate, unused -> new Times())
                        .add(measure(candidate, true, classes, options));
            }
        }
        Times ours = times(plain, Candidate.CALLWRIGHT);
        Times theirs = times(plain, Candidate.MAPSTRUCT);
        double callwright = times(processed, Candidate.CALLWRIGHT).above(ours, classes);
        double finished = times(processed, Candidate.FINISHED).above(ours, classes);
        double mapStruct = times(processed, Candidate.MAPSTRUCT).above(theirs, classes);
        double most = classes == 1 ? 1 : MOST; // One class costs what starting costs.
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %.2f | %s | %.2f | %s | %s | %.2f | %.2f | %.2f | at most %.2f: %s |",
                classes,
                ours,
                times(processed, Candidate.CALLWRIGHT),
                callwright,
                times(processed, Candidate.FINISHED),
                finished,
                theirs,
                times(processed, Candidate.MAPSTRUCT),
                mapStruct,
                finished / mapStruct,
                callwright / mapStruct,
                most,
                callwright / mapStruct <= most ? "met" : "missed");
    }

    private static Times times(Map<Candidate, Times> of, Candidate candidate) {
        return Objects.requireNonNull(of.get(candidate));
    }

    private static long measure(Candidate candidate, boolean processed, int classes, List<String> options)
            throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("compile-time");
        try {
            return compile(candidate, processed, classes, output, options);
        } finally {
            JavaProcess.delete(output);
        }
    }

    private static long compile(Candidate candidate, boolean processed, int classes, Path output, List<String> options)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of(candidate.name(), Boolean.toString(processed), Integer.toString(classes), output.toString()));
        arguments.addAll(options);
        try (JavaProcess compile = JavaProcess.start(JVM, Compile.class, arguments)) {
            return Long.parseLong(String.join("", compile.lines()).strip());
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

        /** What was added to the given, for each class, by the medians. */
        double above(Times base, int classes) {
            return (median() - base.median()) / (double) classes;
        }

        @Override
        public String toString() {
            return median() + " (" + sorted.get(0) + " to " + sorted.get(sorted.size() - 1) + ")";
        }
    }
}
