package dev.callwright.generator.internal.callee.model;

/** What a declaration says about null. */
public enum Nullness {
    /** A primitive. */
    NEVER,
    /** Annotated as nullable, by whichever of the many annotations of that name. */
    DECLARED,
    UNKNOWN
}
