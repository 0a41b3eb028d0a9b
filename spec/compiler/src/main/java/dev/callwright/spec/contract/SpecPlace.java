package dev.callwright.spec.contract;

/**
 * Where in the spec a value stands.
 *
 * @param line 1-based
 * @param path such as {@code x-scenarios[0].name}
 */
public record SpecPlace(int line, String path) {}
