package dev.callwright.spec.contract;

/** One row of a value table. */
public record ValueRow(Place place, long value, String name, String title) {}
