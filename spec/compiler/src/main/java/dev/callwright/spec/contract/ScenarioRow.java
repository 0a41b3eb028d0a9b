package dev.callwright.spec.contract;

/** One row of {@code x-scenarios}. */
public record ScenarioRow(SpecPlace place, String name, String title, boolean callInformation) {}
