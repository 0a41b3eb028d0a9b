package dev.callwright.generator.internal.task.model;

/**
 * The class whose callees a task calls.
 *
 * @param name without the package
 * @param annotated whether it is a {@code @Callee}
 * @param namesIntents whether its {@code @RecallOn} names any
 */
public record CalleeClass(String name, boolean annotated, boolean namesIntents) {}
