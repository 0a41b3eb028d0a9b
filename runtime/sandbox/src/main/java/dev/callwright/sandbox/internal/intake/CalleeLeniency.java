package dev.callwright.sandbox.internal.intake;

/**
 * What is done about callees that are not as the contract wants them.
 *
 * @param textFillsKey a required key of {@code callInformation} may be given as its text slot instead
 * @param dropsInvalid a callee that breaks the contract is left out
 * @param dropsRepeated a number that was given before is left out
 */
public record CalleeLeniency(boolean textFillsKey, boolean dropsInvalid, boolean dropsRepeated) {}
