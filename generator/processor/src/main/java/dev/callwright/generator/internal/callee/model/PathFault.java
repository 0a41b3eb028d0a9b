package dev.callwright.generator.internal.callee.model;

import java.util.List;

/** Why a path leads nowhere. */
public sealed interface PathFault {

    /** It is no path at all. */
    record Malformed(String path) implements PathFault {}

    /**
     * A type has no member of the name.
     *
     * @param type as written in the source, without packages
     * @param elements whether it has others, which may have it
     * @param candidates what it has instead
     */
    record NoMember(String type, String name, Elements elements, List<String> candidates) implements PathFault {

        public NoMember {
            candidates = List.copyOf(candidates);
        }
    }

    /** What a path can say of the objects that one holds. */
    enum Elements {
        NONE,
        COUNTED,
        UNCOUNTED
    }

    /** A type without elements that could be counted. */
    record NoElements(String type) implements PathFault {}

    /**
     * A field and its getter are of different types.
     *
     * @param getter its name
     * @param got what it returns
     * @param held by the field
     */
    record AnotherGetter(String getter, String got, String held) implements PathFault {}

    /**
     * The interface that describes a class gives the member a type that it does not have.
     *
     * @param type of the class's member
     * @param declared by the interface
     */
    record AnotherType(String type, String declared) implements PathFault {}
}
