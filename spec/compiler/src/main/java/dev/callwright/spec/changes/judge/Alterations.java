package dev.callwright.spec.changes.judge;

import static dev.callwright.spec.changes.judge.Judgement.NOTHING;

import dev.callwright.spec.changes.compare.Difference.Altered;
import dev.callwright.spec.changes.surface.Element;
import java.util.Locale;

/** What it does to users that something else is said of an element. */
final class Alterations {

    private Alterations() {}

    static Judgement judge(Altered altered) {
        Element element = altered.element();
        if (altered.fact().isWording()) {
            return of(altered, "reworded", Weight.WORDING, NOTHING);
        }
        return switch (altered.fact()) {
            case MIN, MAX, PATTERN -> Limits.judge(altered);
            case REQUIRED -> required(altered);
            case NULLABLE ->
                altered.to().equals("true")
                        ? of(altered, "may be null", Weight.ADDITION, NOTHING)
                        : of(altered, "may not be null", Weight.BREAK, notBuilt(element, "where it is null"));
            case REQUIRED_BY, SCENARIOS, CALL_INFORMATION -> Scenarios.judge(altered);
            case TERMINAL ->
                of(
                        altered,
                        altered.to().equals("true") ? "is terminal now" : "is not terminal any more",
                        Weight.ADDITION,
                        altered.to().equals("true")
                                ? "compile warning: [callwright/terminal-recall-intent] at @RecallOn, an error with -Werror"
                                : NOTHING);
            case DEFAULT ->
                values(
                        altered,
                        "default",
                        Weight.ADDITION,
                        "run time: the service, which fills it in, does something else");
            case SENSITIVE ->
                of(
                        altered,
                        altered.to().equals("true") ? "is sensitive now" : "is not sensitive any more",
                        Weight.ADDITION,
                        "run time: toString() " + (altered.to().equals("true") ? "masks" : "shows") + " it");
            case TYPE ->
                values(
                        altered,
                        "type",
                        Weight.BREAK,
                        "compile error: incompatible types, wherever " + Symbols.of(element)
                                + " is used as the old one");
            case SLOT ->
                values(
                        altered,
                        "slot",
                        Weight.BREAK,
                        "run time: the agent gets the value in another text; compile error [callwright/duplicate-slot] where"
                                + " both are carried");
            case CODE ->
                values(
                        altered,
                        "code",
                        Weight.BREAK,
                        "run time: the same name stands for another code; no compile error");
            case MEANING ->
                values(
                        altered,
                        "meaning",
                        Weight.BREAK,
                        "run time: this code leads to another outcome; no compile error");
            case METHOD_AND_PATH ->
                values(altered, "address", Weight.BREAK, "run time: requests go to another address; no compile error");
            case PREFIX -> values(altered, "prefix", Weight.WORDING, NOTHING);
            default ->
                values(
                        altered,
                        altered.fact().name().toLowerCase(Locale.ROOT),
                        Weight.BREAK,
                        "compile error: incompatible types, wherever " + Symbols.of(element) + " are used");
        };
    }

    private static Judgement required(Altered altered) {
        Element element = altered.element();
        boolean now = altered.to().equals("true");
        if (now) {
            return of(
                    altered,
                    "required now",
                    Weight.BREAK,
                    element.use().isSent()
                            ? notBuilt(element, "where it is not set; no compile error")
                            : "run time: an answer without it cannot be read");
        }
        return element.use().isAnswered()
                ? of(
                        altered,
                        "no longer required",
                        Weight.BREAK,
                        "run time: " + Symbols.of(element)
                                + " may be null, which NullAway and Kotlin say when compiling")
                : of(altered, "no longer required, loosened", Weight.ADDITION, NOTHING);
    }

    static String notBuilt(Element element, String when) {
        return "run time: build() of " + element.owner() + " throws ContractViolationException " + when
                + "; the sandbox refuses it";
    }

    static String missing(Element element, String scenarios) {
        return "compile error: [callwright/missing-variable] at each @Callee of " + scenarios + " without @Variable(\""
                + element.name() + "\"); the sandbox refuses its callees";
    }

    static Judgement values(Altered altered, String what, Weight weight, String consequence) {
        return of(altered, what + " " + said(altered.from()) + " -> " + said(altered.to()), weight, consequence);
    }

    static Judgement of(Altered altered, String what, Weight weight, String consequence) {
        return new Judgement(altered.element(), what, weight, consequence);
    }

    static String said(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
