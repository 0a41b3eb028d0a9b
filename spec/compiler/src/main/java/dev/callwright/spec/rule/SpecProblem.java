package dev.callwright.spec.rule;

import dev.callwright.spec.contract.SpecPlace;

/** Something in the spec that does not hold together. */
public record SpecProblem(SpecPlace place, String message) {}
