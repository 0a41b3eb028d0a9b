package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.List;

/**
 * An annotated member, a field, a method without parameters or a record component; or what a path from it leads to, or
 * what stands in for one.
 */
public sealed interface Member {

    /** As people write it: {@code dueDate}, or {@code dueDate()} for a method; with the path, if there is one. */
    String name();

    /**
     * One that can be read.
     *
     * @param through the steps from the entity to the object that the value is read of; empty for the entity itself
     * @param nullable whether it, or anything on the way, is declared to be null at times
     */
    record Accessible(String name, List<AccessStep> through, Access access, ValueType type, boolean nullable)
            implements Member {

        public Accessible {
            through = List.copyOf(through);
        }
    }

    /** A {@code @Constant} of the class. */
    record Constant(String name, Written<String> value) implements Member {}

    /**
     * A member that the mapper cannot read.
     *
     * @param detail what is added to the obstacle's reason, such as the exceptions
     */
    record Inaccessible(String name, Obstacle obstacle, String detail) implements Member {}

    /**
     * The path, or the name of the accessor, leads nowhere.
     *
     * @param fault what is wrong with it
     * @param position where it is written
     */
    record Lost(String name, PathFault fault, Position position) implements Member {}
}
