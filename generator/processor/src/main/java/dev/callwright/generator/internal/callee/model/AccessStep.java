package dev.callwright.generator.internal.callee.model;

/**
 * One step from an object to the next.
 *
 * @param optional whether it yields an {@code Optional} of the next
 */
public record AccessStep(Access access, boolean optional) {}
