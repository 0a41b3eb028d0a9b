package dev.callwright.generator.internal.callee.model;

/**
 * A constant of {@code Scenario}.
 *
 * @param callInformation whether the scenario knows variables by business name
 */
public record KnownScenario(String constant, boolean callInformation) {}
