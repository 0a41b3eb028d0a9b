package dev.callwright.generator.callee.model;

import dev.callwright.generator.callee.problem.Position;
import java.util.List;
import java.util.Optional;

/** The constants of an enum of which at least one has a {@code @WireValue}. */
public record WireValues(TypeId type, List<Constant> constants) {

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
}
