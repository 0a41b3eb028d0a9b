package dev.callwright.mapping;

import java.util.Objects;

/**
 * One broken rule: where and which, never the value.
 *
 * @param index the position of the entity in the source, from 0; {@link #TASK} when the task itself is wrong
 * @param field the name on the wire, such as {@code callInformation.due_date}
 * @param rule the rule
 * @param detail what is wrong and what was expected, such as {@code 31 characters; at most 30}
 */
public record Violation(long index, String field, Rule rule, String detail) {

    /** The {@link #index()} of what is wrong with the task itself. */
    public static final long TASK = -1;

    public Violation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String toString() {
        String where = index == TASK ? "task, " : "entity " + index + ", ";
        return "[callwright/" + rule.id() + "] " + where + field + ": " + detail;
    }
}
