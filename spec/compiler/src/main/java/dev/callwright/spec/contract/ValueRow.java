package dev.callwright.spec.contract;

/** One row of a value table. */
public record ValueRow(SpecPlace place, long value, String name, String title) {}
