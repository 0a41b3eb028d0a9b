package dev.callwright.generator.internal.callee.model;

import java.util.Optional;

/**
 * What a mapper takes for granted of a field: settings of Lombok's say otherwise, and are seen once it has run.
 *
 * @param type the qualified name of the class that declares the field
 * @param getter the one that Lombok is expected to add; empty if the field itself is read
 */
public record Expectation(String type, String field, Optional<String> getter) {}
