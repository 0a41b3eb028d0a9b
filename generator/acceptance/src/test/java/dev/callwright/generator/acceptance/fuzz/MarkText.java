package dev.callwright.generator.acceptance.fuzz;

import static java.util.stream.Collectors.joining;

import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.TooLong;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Annotations as they are written in a source. */
final class MarkText {

    private static final String PACKAGE = "@dev.callwright.annotation.";

    /** By import: to the compiler, the name of a package is a member's first of all, and one may be called "dev". */
    static final List<Class<? extends Enum<?>>> ENUMS =
            List.of(EpochUnit.class, NumberMark.class, RoundingMode.class, TooLong.class);

    private MarkText() {}

    static String of(Mark mark) {
        Map<String, Object> members = members(mark);
        if (mark.isNumber()) {
            return PACKAGE + "CalleeNumber" + (members.isEmpty() ? " " : list(members));
        }
        members.put("value", mark.wire());
        return PACKAGE + "Variable" + (members.size() == 1 ? "(" + literal(mark.wire()) + ") " : list(members));
    }

    /** A variable that is the same for every callee. */
    static String ofConstant(Mark mark, String text) {
        Map<String, Object> members = members(mark);
        members.put("variable", mark.wire());
        members.put("value", text);
        return PACKAGE + "Constant" + list(members);
    }

    static String value(Object value) {
        if (value instanceof String text) {
            return literal(text);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Class<?> type) {
            return type.getName() + ".class";
        }
        return value instanceof List<?> items
                ? items.stream().map(MarkText::value).collect(joining(", ", "{", "}"))
                : value.toString();
    }

    private static Map<String, Object> members(Mark mark) {
        Map<String, Object> members = new TreeMap<>(mark.options());
        mark.profiles().ifPresent(profiles -> members.put("profile", profiles));
        if (!mark.path().isEmpty()) {
            members.put("path", mark.path());
        }
        return members;
    }

    private static String list(Map<String, Object> members) {
        return members.entrySet().stream()
                .map(member -> member.getKey() + " = " + value(member.getValue()))
                .collect(joining(", ", "(", ") "));
    }

    private static String literal(String text) {
        return text.chars().mapToObj(MarkText::escaped).collect(joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        if (c < ' ' || c == '"' || c == '\\') {
            return String.format("\\%03o", c);
        }
        return c > '~' ? String.format("\\u%04x", c) : Character.toString(c);
    }
}
