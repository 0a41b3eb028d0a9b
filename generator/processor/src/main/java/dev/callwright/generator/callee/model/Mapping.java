package dev.callwright.generator.callee.model;

import dev.callwright.generator.callee.problem.Position;

/** What one annotation on a member asks for. */
public sealed interface Mapping {

    Member member();

    /** The annotation. */
    Position position();

    /** {@code @CalleeNumber}. */
    record CalleeNumber(Member member, Position position) implements Mapping {}

    /**
     * {@code @Variable}.
     *
     * @param variable the name in the annotation, which the contract may or may not know
     * @param namePosition where that name stands
     */
    record Variable(String variable, Position namePosition, Member member, Position position) implements Mapping {}
}
