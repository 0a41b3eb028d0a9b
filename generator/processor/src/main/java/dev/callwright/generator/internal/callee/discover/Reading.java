package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.AccessStep;
import dev.callwright.generator.internal.callee.model.Obstacle;
import dev.callwright.generator.internal.callee.model.PathFault;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** What comes of reading from the entity, step by step. */
sealed interface Reading {

    /**
     * A value.
     *
     * @param through the steps to the object that it is read of
     * @param type of the value, with type variables resolved; one that does not exist, or not yet, has the kind ERROR
     * @param nullable whether it, or anything on the way, is declared to be null at times
     */
    record Value(List<AccessStep> through, Access access, TypeMirror type, boolean nullable) implements Reading {

        public Value {
            through = List.copyOf(through);
        }
    }

    /**
     * A member that cannot be read.
     *
     * @param detail what is added to the obstacle's reason, such as the exceptions
     */
    record Blocked(Obstacle obstacle, String detail) implements Reading {

        Blocked(Obstacle obstacle) {
            this(obstacle, "");
        }
    }

    record Lost(PathFault fault) implements Reading {}

    /** A supertype that does not exist, or not yet, may have what is asked for. */
    record Unresolved(Value last, String type) implements Reading {}
}
