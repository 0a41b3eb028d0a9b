package dev.callwright.generator.acceptance.fuzz.given;

import org.jspecify.annotations.Nullable;

/** Holds one value as a record does, and inherits nothing. */
public record Crate<T>(@Nullable T inside) {}
