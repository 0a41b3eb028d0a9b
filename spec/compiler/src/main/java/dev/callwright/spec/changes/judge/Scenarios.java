package dev.callwright.spec.changes.judge;

import static dev.callwright.spec.changes.judge.Judgement.NOTHING;

import dev.callwright.spec.changes.compare.Difference.Altered;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** What it does to users that something else holds for a scenario. */
final class Scenarios {

    private Scenarios() {}

    static Judgement judge(Altered altered) {
        return switch (altered.fact()) {
            case REQUIRED_BY -> requiredBy(altered);
            case SCENARIOS -> tableOf(altered);
            default -> callInformation(altered);
        };
    }

    private static Judgement requiredBy(Altered altered) {
        String news = without(altered.to(), altered.from());
        return news.isEmpty()
                ? Alterations.of(
                        altered,
                        "no longer required by " + without(altered.from(), altered.to()) + ", loosened",
                        Weight.ADDITION,
                        NOTHING)
                : Alterations.of(
                        altered,
                        "required by " + news + " now",
                        Weight.BREAK,
                        Alterations.missing(altered.element(), news));
    }

    private static Judgement tableOf(Altered altered) {
        // A table of no scenario is every scenario's.
        boolean lost = altered.from().isEmpty()
                || !without(altered.from(), altered.to()).isEmpty();
        boolean loosened = altered.to().isEmpty() || !lost;
        return Alterations.values(
                altered,
                "scenarios",
                loosened ? Weight.ADDITION : Weight.BREAK,
                loosened
                        ? NOTHING
                        : "compile error: [callwright/recall-of-another-scenario] at @RecallOn of a scenario that lost it");
    }

    private static Judgement callInformation(Altered altered) {
        boolean now = altered.to().equals("true");
        return Alterations.of(
                altered,
                now ? "takes callInformation now" : "takes no callInformation any more",
                now ? Weight.ADDITION : Weight.BREAK,
                now
                        ? NOTHING
                        : "compile error: [callwright/variable-not-in-scenario] at each of its @Callee with a business"
                                + " name");
    }

    private static String without(String list, String others) {
        Set<String> left = new LinkedHashSet<>(Arrays.asList(list.split(", ", -1)));
        left.removeAll(Arrays.asList(others.split(", ", -1)));
        left.remove("");
        return String.join(", ", left);
    }
}
