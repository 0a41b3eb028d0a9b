package dev.callwright.spec.contract;

/**
 * One row of an encoding table.
 *
 * @param remark empty when the table has none
 * @param terminal whether a recall on it is probably a mistake
 */
public record IntentRow(SpecPlace place, String code, String name, String title, String remark, boolean terminal) {}
