package dev.callwright.examples.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Ways side by side, in elapsed and in CPU milliseconds, as ratios to one of them in the same run. */
final class Ratios {

    private final String base;
    private final Map<String, List<Double>> elapsed = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();
    private final Map<String, Double> most = new LinkedHashMap<>();

    /** @param base the way that others are compared with */
    Ratios(String base) {
        this.base = base;
    }

    /** What a way is to need at most, in times of the base's elapsed time. */
    void atMost(String way, double times) {
        most.put(way, times);
    }

    void add(String way, double elapsedMillis, double cpuMillis) {
        elapsed.computeIfAbsent(way, unused -> new ArrayList<>()).add(elapsedMillis);
        cpu.computeIfAbsent(way, unused -> new ArrayList<>()).add(cpuMillis);
    }

    void print(PrintWriter out) {
        out.println("| | best | median | worst | ratio of the medians | target | CPU, median | ratio |");
        out.println("|---|---|---|---|---|---|---|---|");
        elapsed.keySet().forEach(way -> out.println(row(way)));
    }

    private String row(String way) {
        List<Double> sorted = sorted(elapsed, way);
        double ratio = median(sorted) / median(sorted(elapsed, base));
        double cpuMedian = median(sorted(cpu, way));
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.2f | %s | %.0f | %.2f |",
                way,
                sorted.get(0),
                median(sorted),
                sorted.get(sorted.size() - 1),
                ratio,
                target(way, ratio),
                cpuMedian,
                cpuMedian / median(sorted(cpu, base)));
    }

    private String target(String way, double ratio) {
        Double target = most.get(way);
        return target == null
                ? ""
                : String.format(Locale.ROOT, "at most %.2f: %s", target, ratio <= target ? "met" : "missed");
    }

    private static List<Double> sorted(Map<String, List<Double>> samples, String way) {
        List<Double> sorted = new ArrayList<>(Objects.requireNonNull(samples.get(way)));
        Collections.sort(sorted);
        return sorted;
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
