package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;

/** A member of an annotation that is written out, not left to its default. */
public record Written<T>(T value, Position position) {}
