package dev.callwright.generator.vocabulary.contract;

/** One row of {@code x-scenarios}. */
public record ScenarioRow(Place place, String name, String title, boolean callInformation) {}
