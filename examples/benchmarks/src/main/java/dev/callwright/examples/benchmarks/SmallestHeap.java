package dev.callwright.examples.benchmarks;

import dev.callwright.examples.benchmarks.submit.Sink;
import dev.callwright.examples.benchmarks.submit.Streamed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The smallest heap in which so many callees are streamed to the end, found by halving. */
public final class SmallestHeap {

    private static final int TOO_SMALL = 4;
    private static final int ENOUGH = 64;

    private SmallestHeap() {}

    /**
     * Measures, and prints a row for each number of callees.
     *
     * @param args nothing; or {@code task} or {@code campaign}, how many callees, and a heap in MiB to try alone
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "Java %s, serial collector%n%n", Runtime.version());
        try (JavaProcess sink = JavaProcess.start(List.of("-XX:+UseSerialGC", "-Xmx64m"), Sink.class, List.of())) {
            String port = sink.line();
            if (args.length > 0) {
                boolean works = works(args[0], Long.parseLong(args[1]), Integer.parseInt(args[2]), port);
                out.println(String.join(" ", args) + (works ? " MiB: enough" : " MiB: too small"));
                return;
            }
            out.println("| | callees | smallest heap, MiB |");
            out.println("|---|---|---|");
            row(out, "task", 20_000, port);
            row(out, "task", 200_000, port);
            row(out, "campaign", 200_000, port);
            row(out, "campaign", 2_000_000, port);
        }
    }

    private static void row(PrintWriter out, String what, long callees, String port)
            throws IOException, InterruptedException {
        int tooSmall = TOO_SMALL;
        int enough = ENOUGH;
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            if (works(what, callees, middle, port)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        out.printf(Locale.ROOT, "| %s | %,d | %d |%n", what, callees, enough);
    }

    private static boolean works(String what, long callees, int mebibytes, String port)
            throws IOException, InterruptedException {
        Path journals = Files.createTempDirectory("journals");
        List<String> options = List.of("-XX:+UseSerialGC", "-Xmx" + mebibytes + "m");
        List<String> arguments = List.of(what, Long.toString(callees), port, journals.toString());
        try (JavaProcess streamed = JavaProcess.start(options, Streamed.class, arguments)) {
            List<String> lines = streamed.linesOfAny();
            if (streamed.succeeded()) {
                return true;
            }
            if (lines.stream().noneMatch(line -> line.contains(OutOfMemoryError.class.getName()))) {
                throw new IllegalStateException(String.join(System.lineSeparator(), lines));
            }
            return false;
        } finally {
            JavaProcess.delete(journals);
        }
    }
}
