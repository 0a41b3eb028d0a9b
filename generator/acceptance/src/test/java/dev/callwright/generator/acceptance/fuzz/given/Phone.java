package dev.callwright.generator.acceptance.fuzz.given;

/** A number to call in two parts. */
public record Phone(String code, String number) {}
