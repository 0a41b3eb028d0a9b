package dev.callwright.spec.contract;

/** One row of {@code x-scenarios}. */
public record ScenarioRow(Place place, String name, String title, boolean callInformation) {}
