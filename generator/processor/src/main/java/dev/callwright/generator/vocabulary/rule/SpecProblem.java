package dev.callwright.generator.vocabulary.rule;

import dev.callwright.generator.vocabulary.contract.Place;

/** Something in the spec that does not hold together. */
public record SpecProblem(Place place, String message) {}
