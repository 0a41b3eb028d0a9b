package dev.callwright.examples.quickstart;

import dev.callwright.contract.Intent;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** How the calls ended: a line for each intent, a column for the first calls and for each recall. */
final class ResultTable {

    private final List<Map<Intent, Long>> rounds;

    ResultTable(List<Map<Intent, Long>> rounds) {
        this.rounds = rounds;
    }

    void print(PrintWriter out) {
        line(out, "How the calls ended", "code", column -> column == 0 ? "first call" : "recall " + column);
        intents().forEach(intent -> line(out, intent.title(), intent.code(), column -> count(intent, column)));
        line(out, "Calls", "", column -> grouped(calls(rounds.get(column))));
    }

    /** Most frequent first. */
    private List<Intent> intents() {
        Set<Intent> seen =
                rounds.stream().flatMap(round -> round.keySet().stream()).collect(Collectors.toSet());
        return seen.stream()
                .sorted(Comparator.<Intent>comparingLong(this::total).reversed().thenComparing(Intent::code))
                .toList();
    }

    private void line(PrintWriter out, String title, String code, IntFunction<String> cell) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-63s %5s", title, code));
        for (int column = 0; column < rounds.size(); column++) {
            line.append(String.format(Locale.ROOT, " %10s", cell.apply(column)));
        }
        out.println(line);
    }

    private String count(Intent intent, int column) {
        Long count = rounds.get(column).get(intent);
        return count == null ? "" : grouped(count);
    }

    private long total(Intent intent) {
        return rounds.stream()
                .mapToLong(round -> round.getOrDefault(intent, 0L))
                .sum();
    }

    private static long calls(Map<Intent, Long> round) {
        return round.values().stream().mapToLong(Long::longValue).sum();
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
