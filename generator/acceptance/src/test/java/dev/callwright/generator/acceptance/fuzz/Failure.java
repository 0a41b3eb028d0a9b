package dev.callwright.generator.acceptance.fuzz;

/** A property that does not hold for the model of a seed. */
record Failure(long seed, String broken, String source) {}
