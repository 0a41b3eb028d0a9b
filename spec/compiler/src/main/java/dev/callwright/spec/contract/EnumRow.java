package dev.callwright.spec.contract;

/**
 * One of the values that a closed set has.
 *
 * @param value as it stands on the wire, a number or a text
 * @param name of its constant; empty when the spec has none
 */
public record EnumRow(SpecPlace place, String value, String name) {}
