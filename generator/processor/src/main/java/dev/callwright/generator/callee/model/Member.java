package dev.callwright.generator.callee.model;

/** An annotated member: a field, a method without parameters, or a record component; or what stands in for one. */
public sealed interface Member {

    /** As people write it: {@code dueDate}, or {@code dueDate()} for a method. */
    String name();

    record Accessible(String name, Access access, ValueType type) implements Member {}

    /** A {@code @Constant} of the class. */
    record Constant(String name, Written<String> value) implements Member {}

    record Inaccessible(String name, Obstacle obstacle) implements Member {}
}
