package dev.callwright.spec.contract;

/** A header that proves who sends a request. */
public record HeaderRow(SpecPlace place, String name, String description) {}
