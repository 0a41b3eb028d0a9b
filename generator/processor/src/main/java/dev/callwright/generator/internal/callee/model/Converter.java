package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.Optional;

/**
 * A class that an annotation names as converter.
 *
 * @param type absent when there is no such class, or not yet
 * @param fault why it cannot be one for the member
 */
public record Converter(Optional<TypeId> type, Optional<Fault> fault, Position position) {

    /** What is wrong, and what to do. */
    public record Fault(String reason, String cure) {}
}
