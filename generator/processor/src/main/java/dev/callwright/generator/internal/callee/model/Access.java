package dev.callwright.generator.internal.callee.model;

/** How a mapper reads a value of an object that it has in hand. */
public sealed interface Access {

    /** The name of the field or the method; of an element, what stands in the name of a local variable for it. */
    String name();

    record Field(String name) implements Access {}

    /** A method without parameters. */
    record Method(String name) implements Access {}

    /** A static method of another type, with the object as its parameter. */
    record Function(TypeId owner, String name) implements Access {}

    /** An element of a list or an array, counted from 0. */
    record Element(int index) implements Access {
        @Override
        public String name() {
            return Integer.toString(index);
        }
    }
}
