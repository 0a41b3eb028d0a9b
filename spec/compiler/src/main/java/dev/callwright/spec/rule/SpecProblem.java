package dev.callwright.spec.rule;

import dev.callwright.spec.contract.Place;

/** Something in the spec that does not hold together. */
public record SpecProblem(Place place, String message) {}
