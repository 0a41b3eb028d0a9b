package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;

/**
 * An annotation where no mapper comes of it.
 *
 * @param annotation as people write it, such as {@code @Variable("name")}
 * @param place the type, the member or the parameter that carries it
 */
public record StrayAnnotation(String annotation, On on, String place, Position position) {

    /** What carries it; {@code @Constant}, which is about variables, counts as of a member. */
    public enum On {
        TYPE,
        MEMBER,
        PARAMETER,
        PARAMETER_OF_KOTLIN,
        /** Of Kotlin, where the parameter declares a property, too. */
        PROPERTY_OF_KOTLIN
    }
}
