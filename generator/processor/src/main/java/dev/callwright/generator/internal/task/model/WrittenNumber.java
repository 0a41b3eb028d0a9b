package dev.callwright.generator.internal.task.model;

import dev.callwright.generator.internal.problem.Position;

/**
 * A number in an annotation.
 *
 * @param member as it is written there, such as {@code maxRingingSeconds}
 */
public record WrittenNumber(String member, int value, Position position) {}
