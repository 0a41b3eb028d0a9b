package dev.callwright.spec.changes.judge;

import static dev.callwright.spec.changes.judge.Judgement.NOTHING;

import dev.callwright.spec.changes.compare.Difference.Altered;
import dev.callwright.spec.changes.surface.Element;
import dev.callwright.spec.changes.surface.Fact;
import dev.callwright.spec.changes.surface.Kind;
import java.math.BigDecimal;

/** What it does to users that a value may be of another size or form. */
final class Limits {

    private Limits() {}

    static Judgement judge(Altered altered) {
        Element element = altered.element();
        if (element.kind() != Kind.VARIABLE && !element.use().isSent()) {
            return Alterations.values(
                    altered, name(altered.fact()), Weight.WORDING, "nothing: answers are not checked");
        }
        boolean loosened = altered.fact() == Fact.PATTERN ? altered.to().isEmpty() : isWider(altered);
        if (loosened) {
            return Alterations.values(altered, "loosened: " + name(altered.fact()), Weight.ADDITION, NOTHING);
        }
        boolean unclear = altered.fact() == Fact.PATTERN && !altered.from().isEmpty();
        return Alterations.values(
                altered,
                (unclear ? "perhaps tightened: " : "tightened: ") + name(altered.fact()),
                Weight.BREAK,
                refused(element, altered.fact()));
    }

    private static String name(Fact fact) {
        return switch (fact) {
            case MIN -> "minimum";
            case MAX -> "maximum";
            default -> "pattern";
        };
    }

    private static boolean isWider(Altered altered) {
        if (altered.to().isEmpty()) {
            return true;
        }
        if (altered.from().isEmpty()) {
            return false;
        }
        int change = new BigDecimal(altered.to()).compareTo(new BigDecimal(altered.from()));
        return altered.fact() == Fact.MIN ? change < 0 : change > 0;
    }

    private static String refused(Element element, Fact fact) {
        if (element.kind() == Kind.VARIABLE) {
            return "run time: the mapper throws InvalidCalleeException for a value outside; compile error only where the"
                    + " value is constant";
        }
        if (element.owner().equals("CalleeEntry")) {
            return "run time: the mapper throws InvalidCalleeException for a value outside; the sandbox refuses it";
        }
        return Alterations.notBuilt(element, "for a value outside")
                + (fact == Fact.PATTERN || !element.owner().equals("GroupCallTask")
                        ? ""
                        : "; compile error [callwright/out-of-limit] at @CallTask");
    }
}
