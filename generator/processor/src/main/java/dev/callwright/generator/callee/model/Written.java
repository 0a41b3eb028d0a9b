package dev.callwright.generator.callee.model;

import dev.callwright.generator.problem.Position;

/** A member of an annotation that is written out, not left to its default. */
public record Written<T>(T value, Position position) {}
