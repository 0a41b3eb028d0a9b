package dev.callwright.generator.internal.callee.model;

import java.util.Set;

/**
 * A constant of {@code CalleeVariable}.
 *
 * @param name on the wire, such as {@code due_date}
 * @param slot the text slot that it fills, such as {@code text3}
 * @param callInformation whether it is a business name, rather than the slot's own
 * @param maxLength in UTF-16 units
 * @param content what it holds
 * @param requiredBy the constants of the scenarios that require it
 */
public record KnownVariable(
        String constant,
        String name,
        String slot,
        boolean callInformation,
        int maxLength,
        Content content,
        Set<String> requiredBy) {

    public KnownVariable {
        requiredBy = Set.copyOf(requiredBy);
    }
}
