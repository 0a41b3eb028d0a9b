package dev.callwright.generator.internal.problem;

import static dev.callwright.generator.internal.problem.Severity.ERROR;
import static dev.callwright.generator.internal.problem.Severity.NOTE;
import static dev.callwright.generator.internal.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every text that a user of the processor can see. An id never changes its meaning; it is also the anchor of the
 * problem's section in {@code generator/docs/errors.md}, and what is not an error by default can be silenced by it
 * ({@link Suppression}), or given another severity by an option.
 */
public enum ProblemId {
    UNKNOWN_VARIABLE(ERROR, "no variable \"%1$s\" in the contract", "%2$s"),
    MISSING_VARIABLE(
            ERROR,
            "%1$s requires \"%2$s\"; no member carries it",
            "annotate the member that holds it with @Variable(\"%2$s\")"),
    VARIABLE_NOT_IN_SCENARIO(
            ERROR,
            "%1$s knows no variable by a business name, so not \"%2$s\"",
            "use its text slot, @Variable(\"%3$s\")"),
    DUPLICATE_VARIABLE(ERROR, "both %2$s and %3$s carry \"%1$s\"", "keep one of them"),
    DUPLICATE_SLOT(
            ERROR,
            "\"%1$s\" (%2$s) and \"%3$s\" (%4$s) fill the same text slot, %5$s",
            "keep one of them, or use another slot"),
    MISSING_NUMBER(
            ERROR, "no member of %1$s is the number to call", "annotate the member that holds it with @CalleeNumber"),
    DUPLICATE_NUMBER(ERROR, "both %1$s and %2$s are the number to call", "keep one @CalleeNumber"),
    UNSUPPORTED_TYPE(
            ERROR,
            "%1$s is of type %2$s, which cannot become %3$s",
            "supported are %4$s, Optionals of these, and whatever a converter takes"),
    UNFITTING_TYPE(ERROR, "%1$s is of type %2$s, and \"%3$s\" is %4$s", "%5$s"),
    OPTION_WITHOUT_EFFECT(ERROR, "%1$s has no effect on %2$s: %3$s", "remove it"),
    MISSING_ZONE(
            ERROR,
            "%1$s is a point in time, which is on different dates in different zones",
            "state the zone, such as zone = \"Asia/Jakarta\""),
    UNKNOWN_ZONE(ERROR, "no zone \"%1$s\"", "%2$s"),
    INVALID_PATTERN(ERROR, "the pattern \"%1$s\" %2$s", "%3$s"),
    UNKNOWN_LOCALE(ERROR, "no language \"%1$s\"", "state a BCP 47 tag, such as \"id\" or \"es-MX\""),
    INVALID_SCALE(ERROR, "a scale of %1$s", "state 0 to %2$s digits after the point"),
    UNSUITABLE_CONVERTER(ERROR, "%1$s cannot convert %2$s: %3$s", "%4$s"),
    MISSING_WIRE_VALUE(
            ERROR,
            "%1$s.%2$s has no @WireValue, and other constants of %1$s have",
            "annotate every constant, or none to send their names"),
    UNUSABLE_WIRE_VALUE(ERROR, "%1$s cannot have the texts of the constants of %2$s: %3$s", "%4$s"),
    INVALID_TEXT(ERROR, "the text for \"%1$s\" %2$s", "%3$s"),
    CANNOT_SHORTEN(
            ERROR,
            "%1$s is of type %2$s; a part of such a value would be another value",
            "remove tooLong, which is for texts"),
    NULLABLE_REQUIRED(
            WARNING,
            "%1$s may be null, and %2$s requires \"%3$s\": callees without it will be refused",
            "give it a defaultValue, map a member that is never null, or silence this warning by its id"),
    INVALID_COUNTRY_CODE(ERROR, "%1$s \"%2$s\" %3$s", "%4$s"),
    INVALID_NATIONAL_DIGITS(
            ERROR,
            "\"%1$s\" says not how many digits national numbers have",
            "state a count up to 14, such as \"10\", or the fewest and the most, such as \"9-11\""),
    UNREADABLE_MEMBER(ERROR, "the mapper cannot read %1$s: %2$s", "%3$s"),
    UNKNOWN_PATH(ERROR, "%1$s leads to no value: %2$s", "%3$s"),
    MALFORMED_PATH(
            ERROR,
            "\"%1$s\" is no path",
            "write names separated by dots, such as \"address.city\" or \"phones[0].number\""),
    MISMATCHED_DESCRIPTION(
            ERROR,
            "%1$s of the mapped class is of type %2$s, not %3$s",
            "give the method of the description that type"),
    UNUSABLE_DETAILS(ERROR, "@CalleeDetails finds nothing in %1$s: %2$s", "%3$s"),
    UNKNOWN_PROFILE(ERROR, "%1$s has no callee of the profile \"%2$s\"", "%3$s"),
    UNSUPPORTED_PROFILE(ERROR, "\"%1$s\" cannot be a profile of %2$s: %3$s", "%4$s"),
    RECALL_OF_ANOTHER_SCENARIO(ERROR, "calls of %1$s do not end with intents of %2$s", "its own are in %3$s"),
    DUPLICATE_RECALL_INTENT(ERROR, "%1$s is named twice", "keep one of them"),
    MIXED_RECALL_TABLES(
            WARNING,
            "%1$s stands in %2$s alone and %3$s in %4$s alone, and an agent uses one of these tables: one of the two"
                    + " intents never ends a call",
            "keep to the table of the agent"),
    TERMINAL_RECALL_INTENT(
            WARNING,
            "whoever is called has settled the matter with %1$s, and would be called again",
            "remove it, or say that you mean it with @SuppressWarnings(\"callwright:terminal-recall-intent\")"),
    RECALL_WITHOUT_CALLEE(
            ERROR, "@RecallOn has no effect on %1$s, which is not a @Callee", "add @Callee, or remove it"),
    VARIABLE_WITHOUT_CALLEE(
            ERROR,
            "%1$s has no effect on %2$s: its class is neither a @Callee, nor a superclass of one, nor looked into by one",
            "annotate the member of a callee that holds such an object with @CalleeDetails, or the class with @Callee; for"
                    + " callees of another compilation, make the class abstract, or annotate it with @CalleeDetails"),
    ANNOTATED_PARAMETER(ERROR, "%1$s has no effect on the parameter %2$s: no member of that name has it", "%3$s"),
    UNSUPPORTED_CALLEE(ERROR, "%1$s cannot be a @Callee: it is %2$s", "%3$s"),
    MAPPER_NAME_TAKEN(
            ERROR, "the mapper of %1$s would be %2$s, and there is such a class already", "rename one of the two"),
    UNWRITABLE_CLASS(ERROR, "%2$s, which is generated from %1$s, cannot be written: %3$s", "%4$s"),
    KEPT_CLASS(
            WARNING,
            "%2$s is on the class path already, and this compiler generates no class anew: it is not what %1$s asks for"
                    + " now, if %1$s has changed since",
            "empty the folder of class files before you build, or keep it off the class path"),
    UNRESOLVED_TYPE(
            ERROR,
            "%1$s needs the type %2$s, which was neither found nor generated",
            "add what defines it to the class path, or the processor that generates it"),
    NO_MAPPING_RUNTIME(
            NOTE,
            "annotations are checked, but no mappers generated: dev.callwright.mapping.CalleeMapper is not on the class path",
            "add the artifact dev.callwright:callwright-mapping (callwright-runtime brings it) to have them"),
    TASK_WITHOUT_CALLEE(
            ERROR,
            "the task of %1$s has no callees: %2$s is not a @Callee",
            "put @CallTask on the @Callee, or name that with @CallTask(callee = ...)"),
    TASK_CLASS_NAME_TAKEN(
            ERROR, "the task class of %1$s would be %2$s, and there is such a class already", "rename one of the two"),
    OUT_OF_LIMIT(ERROR, "%1$s is %2$s, and the contract allows %3$s to %4$s", "that is its Limit.%5$s"),
    WINDOW_TIME(ERROR, "\"%1$s\" is no time of the day", "write hour and minute with two digits each, 00:00 to 23:59"),
    WINDOW_ORDER(
            ERROR,
            "the window from %1$s to %2$s does not start before it ends",
            "swap them, or write a window that spans midnight as two"),
    WINDOW_OVERLAP(
            ERROR, "the windows from %1$s to %2$s and from %3$s to %4$s overlap", "make one of them, or move one"),
    RECALL_AGENTS(ERROR, "%1$s agents for %2$s recalls", "name one for each recall, or none to keep the task's"),
    RECALL_WITHOUT_INTENTS(
            ERROR,
            "the task recalls by intent, and %1$s names none",
            "name the intents on %1$s with @RecallOn, or recall by another type"),
    UNUSED_RECALL_INTENTS(
            WARNING,
            "the task does not recall by intent, so @RecallOn of %1$s has no effect",
            "recall by intent, or remove @RecallOn"),
    UNKNOWN_SUPPRESSION(WARNING, "\"%1$s\" silences nothing: %2$s", "%3$s"),
    INVALID_OPTION(ERROR, "%1$s", "%2$s"),
    INTERNAL_ERROR(
            ERROR,
            "the processor failed on %1$s: %2$s",
            "this is a bug of Callwright; report it with what -Acallwright.debug adds here%3$s");

    private final Severity severity;
    private final String message;
    private final String hint;

    ProblemId(Severity severity, String message, String hint) {
        this.severity = severity;
        this.message = message;
        this.hint = hint;
    }

    /** The ids of what can be silenced or given another severity, sorted. */
    public static List<String> adjustable() {
        return Arrays.stream(values())
                .filter(id -> id.severity != ERROR)
                .map(ProblemId::key)
                .sorted()
                .toList();
    }

    /** As printed, such as {@code unknown-variable}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Unless the user says otherwise. */
    public Severity severity() {
        return severity;
    }

    String text(List<String> arguments) {
        return String.format(Locale.ROOT, message + "; " + hint, arguments.toArray());
    }
}
