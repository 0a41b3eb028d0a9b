package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * What an enum says with {@code @WireValue} of the texts of its constants.
 *
 * @param constants all of them, when at least one has a text of its own; otherwise none
 * @param fault why what has the texts of all of them cannot be read
 */
public record WireValues(TypeId type, List<Constant> constants, Optional<Fault> fault) {

    public WireValues {
        constants = List.copyOf(constants);
    }

    /**
     * A constant.
     *
     * @param wireValue absent when it is not annotated
     * @param position its annotation, or else itself
     */
    public record Constant(String name, Optional<String> wireValue, Position position) {}

    /**
     * What is wrong with a member, and what to do.
     *
     * @param member as people write it
     */
    public record Fault(String member, String reason, String cure, Position position) {}
}
