package dev.callwright.examples.benchmarks;

import dev.callwright.examples.benchmarks.submit.Pass;
import dev.callwright.examples.benchmarks.submit.Passes;
import dev.callwright.examples.benchmarks.submit.Sink;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Both passes of a submit of 200,000 callees over loopback, beside the same by hand, in several processes. */
public final class SubmitTime {

    private static final int CALLEES = 200_000;
    private static final int FORKS = 3;
    private static final int ROUNDS = 7;
    private static final double MOST = 1.3;

    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms768m", "-Xmx768m");

    private SubmitTime() {}

    /**
     * Measures, and prints a table for each pass.
     *
     * @param args how many processes, {@value #FORKS} if not given
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int forks = args.length == 0 ? FORKS : Integer.parseInt(args[0]);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Ratios freeze = new Ratios(Pass.FREEZE_BY_HAND.title());
        Ratios send = new Ratios(Pass.SEND_PREPARED.title());
        freeze.atMost(Pass.FREEZE.title(), MOST);
        send.atMost(Pass.SEND.title(), MOST);
        try (JavaProcess sink = JavaProcess.start(List.of("-XX:+UseSerialGC", "-Xmx64m"), Sink.class, List.of())) {
            List<String> arguments = List.of(sink.line(), Integer.toString(CALLEES), Integer.toString(ROUNDS));
            for (int fork = 0; fork < forks; fork++) {
                try (JavaProcess passes = JavaProcess.start(JVM, Passes.class, arguments)) {
                    passes.lines().forEach(line -> add(line, freeze, send));
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "Java %s, %,d callees, %d processes of %d rounds; milliseconds%n%n",
                Runtime.version(),
                CALLEES,
                forks,
                ROUNDS);
        freeze.print(out);
        out.println();
        send.print(out);
    }

    private static void add(String line, Ratios freeze, Ratios send) {
        String[] words = line.split(" ", -1);
        Pass pass = Pass.valueOf(words[0]);
        Ratios table = pass.compareTo(Pass.FREEZE) <= 0 ? freeze : send;
        table.add(pass.title(), Long.parseLong(words[1]) / 1e6, Long.parseLong(words[2]) / 1e6);
    }
}
