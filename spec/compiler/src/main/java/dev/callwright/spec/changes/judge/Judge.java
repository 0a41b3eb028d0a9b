package dev.callwright.spec.changes.judge;

import static dev.callwright.spec.changes.judge.Judgement.NOTHING;

import dev.callwright.spec.changes.compare.Difference;
import dev.callwright.spec.changes.surface.Element;
import dev.callwright.spec.changes.surface.Fact;

/** What a difference does to users. */
public final class Judge {

    private Judge() {}

    /** The judgement of a difference. */
    public static Judgement of(Difference difference) {
        if (difference instanceof Difference.Added added) {
            return added(added.element());
        }
        if (difference instanceof Difference.Removed removed) {
            return removed(removed.element());
        }
        if (difference instanceof Difference.Renamed renamed) {
            return renamed(renamed);
        }
        return Alterations.judge((Difference.Altered) difference);
    }

    private static Judgement removed(Element element) {
        String place = "compile error: cannot find symbol, wherever " + Symbols.of(element) + " is used";
        return breaking(
                element,
                "removed",
                switch (element.kind()) {
                    case VARIABLE ->
                        "compile error: [callwright/unknown-variable] at @Variable(\"" + element.name()
                                + "\"), and cannot find symbol at " + Symbols.of(element);
                    case STATUS -> place + "; at run time the code is one that the contract does not know";
                    case INTENT, NUMBER -> place + "; at run time its code is kept as an unknown one";
                    default -> place;
                });
    }

    private static Judgement renamed(Difference.Renamed renamed) {
        Element before = renamed.before();
        Element element = renamed.element();
        return breaking(
                element,
                "renamed, was " + before.name(),
                switch (element.kind()) {
                    case VARIABLE ->
                        "compile error: [callwright/unknown-variable] at @Variable(\"" + before.name()
                                + "\"), which has to be @Variable(\"" + element.name() + "\")";
                    case FIELD ->
                        "compile error: cannot find symbol at " + Symbols.of(before) + "; the name on the wire"
                                + " is another one";
                    default ->
                        "compile error: cannot find symbol at " + Symbols.of(before) + ", which is now "
                                + Symbols.of(element);
                });
    }

    private static Judgement added(Element element) {
        String everyOther = NOTHING + "; a switch expression over " + Symbols.enumOf(element)
                + " without a default no longer compiles";
        return switch (element.kind()) {
            case OPERATION ->
                addition(
                        element,
                        NOTHING + "; a class of one's own that implements VoiceGroupCallApi no longer compiles");
            case FIELD -> addedField(element);
            case VARIABLE ->
                element.fact(Fact.REQUIRED_BY).isEmpty()
                        ? addition(element, everyOther)
                        : breaking(element, "added", Alterations.missing(element, element.fact(Fact.REQUIRED_BY)));
            case TABLE -> addition(element, NOTHING + "; @RecallOn has one more member");
            default -> addition(element, everyOther);
        };
    }

    private static Judgement addedField(Element element) {
        if (!element.is(Fact.REQUIRED)) {
            return addition(element, NOTHING);
        }
        return breaking(
                element,
                "added, required",
                element.use().isSent()
                        ? Alterations.notBuilt(element, "where it is not set; no compile error")
                        : "run time: an answer without it cannot be read");
    }

    private static Judgement breaking(Element element, String what, String consequence) {
        return new Judgement(element, what, Weight.BREAK, consequence);
    }

    private static Judgement addition(Element element, String consequence) {
        return new Judgement(element, "added", Weight.ADDITION, consequence);
    }
}
