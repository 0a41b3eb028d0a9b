package dev.callwright.spec.contract;

/**
 * A limit of a property: of its value if it is a number, of its length if it is a text, of its size if it is a list.
 *
 * @param property schema and property, such as {@code GroupCallTask.taskName}
 */
public record LimitRow(SpecPlace place, String name, String property, long min, long max, String description) {}
