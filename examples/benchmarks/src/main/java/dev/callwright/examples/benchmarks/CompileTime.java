package dev.callwright.examples.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the annotation processor adds to a compilation, in CPU time of the compiler's process, beside MapStruct on
 * classes of the same shape. The least of several runs, taken in turns: whatever else the machine does can only add to
 * a run.
 */
public final class CompileTime {

    private static final List<Integer> CLASSES = List.of(250, 500, 1_000, 2_000);
    private static final int RUNS = 5;

    private CompileTime() {}

    /**
     * Measures, and prints a table.
     *
     * @param args how many runs of each, {@value #RUNS} if not given
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "Java %s, least of %d runs, CPU milliseconds%n", Runtime.version(), runs);
        out.println("| classes | no processor | Callwright | MapStruct | Callwright adds, per class"
                + " | MapStruct adds, per class |");
        out.println("|---|---|---|---|---|---|");
        for (int classes : CLASSES) {
            out.println(row(classes, least(classes, runs)));
        }
    }

    private static String row(int classes, Map<Candidate, Long> millis) {
        long none = Objects.requireNonNull(millis.get(Candidate.NO_PROCESSOR));
        long ours = Objects.requireNonNull(millis.get(Candidate.CALLWRIGHT));
        long theirs = Objects.requireNonNull(millis.get(Candidate.MAPSTRUCT));
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %d | %.2f | %.2f |",
                classes,
                none,
                ours,
                theirs,
                (ours - none) / (double) classes,
                (theirs - none) / (double) classes);
    }

    private static Map<Candidate, Long> least(int classes, int runs) throws IOException, InterruptedException {
        Map<Candidate, Long> least = new EnumMap<>(Candidate.class);
        for (int run = 0; run < runs; run++) {
            for (Candidate candidate : Candidate.values()) {
                least.merge(candidate, measure(candidate, classes), Math::min);
            }
        }
        return least;
    }

    private static long measure(Candidate candidate, int classes) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("compile-time");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Compile.class.getName(),
                            candidate.name(),
                            Integer.toString(classes),
                            output.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(printed);
            }
            return Long.parseLong(printed);
        } finally {
            delete(output);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
