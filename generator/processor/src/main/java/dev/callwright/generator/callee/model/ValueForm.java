package dev.callwright.generator.callee.model;

import java.util.Set;

/** What kind of value a supported type holds. */
public enum ValueForm {
    TEXT,
    INTEGER,
    /** {@code byte} and {@code short}: too small for any number to call. */
    SMALL_INTEGER,
    DECIMAL,
    DATE,
    ENUM;

    private static final Set<ValueForm> NUMBERS_TO_CALL = Set.of(TEXT, INTEGER);

    public boolean canBeNumberToCall() {
        return NUMBERS_TO_CALL.contains(this);
    }
}
