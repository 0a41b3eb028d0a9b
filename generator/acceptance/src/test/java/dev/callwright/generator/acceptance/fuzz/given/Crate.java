package dev.callwright.generator.acceptance.fuzz.given;

/** Holds one value as a record does, and inherits nothing. */
public record Crate<T>(T inside) {}
