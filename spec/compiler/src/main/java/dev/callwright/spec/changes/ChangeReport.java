package dev.callwright.spec.changes;

import dev.callwright.spec.changes.compare.Comparison;
import dev.callwright.spec.changes.judge.Judge;
import dev.callwright.spec.changes.judge.Judgement;
import dev.callwright.spec.changes.judge.Weight;
import dev.callwright.spec.changes.surface.Element;
import dev.callwright.spec.changes.surface.Kind;
import dev.callwright.spec.changes.surface.Surface;
import dev.callwright.spec.read.SpecException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What changed between two specs: each change with what it does to users, and what the version has to be.
 *
 * @param judgements in the order of the kinds
 */
public record ChangeReport(String before, String after, List<Judgement> judgements) {

    /**
     * Compares two specs.
     *
     * @param before the whole of the released spec
     * @param after the whole of the spec as it is now
     * @throws SpecException naming the line, when one of them cannot be read
     */
    public static ChangeReport of(String before, String after) throws SpecException {
        Surface old = Surface.of(before);
        Surface now = Surface.of(after);
        return new ChangeReport(
                old.version(),
                now.version(),
                Comparison.of(old, now).stream().map(Judge::of).toList());
    }

    /** The report as text; lines end with a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Kind kind : Kind.values()) {
            List<Judgement> ofKind = judgements.stream()
                    .filter(judgement -> judgement.element().kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                text.append(kind.title()).append('\n');
                ofKind.forEach(judgement -> text.append("  ")
                        .append(name(judgement.element()))
                        .append(": ")
                        .append(judgement.what())
                        .append("\n      ")
                        .append(judgement.consequence())
                        .append('\n'));
                text.append('\n');
            }
        }
        return text.append(verdict()).toString();
    }

    private static String name(Element element) {
        return element.owner().isEmpty() ? element.name() : element.owner() + "." + element.name();
    }

    private String verdict() {
        if (judgements.isEmpty()) {
            return "Nothing that users can see has changed.\n";
        }
        Weight heaviest = judgements.stream()
                .map(Judgement::weight)
                .min(Weight::compareTo)
                .orElseThrow();
        Version needed = Version.of(before).after(heaviest);
        boolean enough = Version.of(after).compareTo(needed) >= 0;
        return String.format(
                        Locale.ROOT,
                        "Verdict: %s. After %s the version has to be %s (%s); info.version is %s%s.%n",
                        counts(),
                        before,
                        needed,
                        rule(heaviest),
                        after,
                        enough ? "" : ": raise it")
                .replace(System.lineSeparator(), "\n");
    }

    private String rule(Weight heaviest) {
        String part = switch (heaviest) {
            case BREAK -> "major";
            case ADDITION -> "minor";
            case WORDING -> "patch";
        };
        return Version.of(before).major() == 0
                ? part + "; in 0.x a break raises the second number, anything else the third"
                : part;
    }

    private String counts() {
        return Arrays.stream(Weight.values())
                .map(weight -> weight.counted(judgements.stream()
                        .filter(judgement -> judgement.weight() == weight)
                        .count()))
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }
}
