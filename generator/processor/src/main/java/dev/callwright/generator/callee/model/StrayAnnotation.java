package dev.callwright.generator.callee.model;

import dev.callwright.generator.problem.Position;

/**
 * An annotation where no mapper comes of it.
 *
 * @param annotation as people write it, such as {@code @Variable}
 * @param place the type or the member that carries it
 */
public record StrayAnnotation(String annotation, boolean onType, String place, Position position) {}
