package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;

/**
 * An intent that {@code @RecallOn} names.
 *
 * @param enumPackage the package of its table's enum
 * @param enumName the simple name of its table's enum
 * @param constant the name of the constant
 * @param code on the wire
 * @param terminal whether a recall on it is probably a mistake
 */
public record RecallIntent(
        String enumPackage, String enumName, String constant, String code, boolean terminal, Position position) {

    /** As people write it, such as {@code GlobalIntent.NOT_CONNECTED}. */
    public String name() {
        return enumName + "." + constant;
    }
}
