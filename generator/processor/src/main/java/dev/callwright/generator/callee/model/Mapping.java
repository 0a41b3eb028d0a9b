package dev.callwright.generator.callee.model;

import dev.callwright.generator.callee.problem.Position;
import java.util.Optional;

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

    /**
     * {@code @CalleeDetails}; what it found inside are mappings of their own.
     *
     * @param fault why it found nothing
     */
    record Details(Member member, Optional<DetailsFault> fault, Position position) implements Mapping {}
}
