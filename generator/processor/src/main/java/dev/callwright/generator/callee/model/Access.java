package dev.callwright.generator.callee.model;

/** How a mapper reads a member of an entity. */
public sealed interface Access {

    /** The name of the field, or of the method without parameters. */
    String name();

    record Field(String name) implements Access {}

    record Method(String name) implements Access {}
}
