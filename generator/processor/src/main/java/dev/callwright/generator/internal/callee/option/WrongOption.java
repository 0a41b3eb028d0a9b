package dev.callwright.generator.internal.callee.option;

/**
 * An option that cannot be followed.
 *
 * @param message what is wrong with it
 * @param hint what to do
 */
public record WrongOption(String message, String hint) {}
