package dev.callwright.generator.vocabulary.contract;

/**
 * One status code.
 *
 * @param meaning such as {@code name-taken}
 * @param hint empty when the code needs none
 */
public record StatusRow(Place place, String code, String name, String meaning, String title, String hint) {}
