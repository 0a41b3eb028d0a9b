package dev.callwright.examples.benchmarks;

import dev.callwright.examples.benchmarks.encoding.Way;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The ways side by side, as ratios to Callwright's in the same run, and the ratios that are the target. */
final class EncodingTable {

    /** At least so many times Callwright's time. The writer that checks nothing may need a third less. */
    private static final Map<Way, Double> TARGETS =
            Map.of(Way.HAND_TUNED, 1 / 1.5, Way.JACKSON_STREAMING, 4.0, Way.MAP, 8.0);

    private final Map<Way, List<Double>> nanos = new EnumMap<>(Way.class);
    private final Map<Way, Double> allocated = new EnumMap<>(Way.class);

    void add(Way way, double nanosPerCallee, double bytesPerCallee) {
        nanos.computeIfAbsent(way, unused -> new ArrayList<>()).add(nanosPerCallee);
        allocated.merge(way, bytesPerCallee, Math::max);
    }

    void print(PrintWriter out) {
        out.println("| | best | median | worst | times Callwright's best | its median | target | bytes allocated |");
        out.println("|---|---|---|---|---|---|---|---|");
        nanos.keySet().forEach(way -> out.println(row(way)));
    }

    private String row(Way way) {
        List<Double> sorted = sorted(way);
        List<Double> callwright = sorted(Way.CALLWRIGHT);
        double median = median(sorted);
        double ratio = median / median(callwright);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.2f | %.2f | %s | %.1f |",
                way.title(),
                sorted.get(0),
                median,
                sorted.get(sorted.size() - 1),
                sorted.get(0) / callwright.get(0),
                ratio,
                target(way, ratio),
                Objects.requireNonNull(allocated.get(way)));
    }

    private static String target(Way way, double ratio) {
        Double target = TARGETS.get(way);
        return target == null
                ? ""
                : String.format(Locale.ROOT, "at least %.2f: %s", target, ratio >= target ? "met" : "missed");
    }

    private List<Double> sorted(Way way) {
        List<Double> sorted = new ArrayList<>(Objects.requireNonNull(nanos.get(way)));
        Collections.sort(sorted);
        return sorted;
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
