package dev.callwright.generator.internal.callee.model;

import java.util.Optional;
import java.util.Set;

/** What kind of value a supported type holds. */
public enum ValueForm {
    TEXT,
    CHARACTER,
    INTEGER,
    /** {@code BigInteger}: beyond every date. */
    BIG_INTEGER,
    /** {@code byte} and {@code short}: too small for any number to call. */
    SMALL_INTEGER,
    DECIMAL,
    DATE,
    /** {@code java.sql.Date}: a day, whatever its superclass says. */
    SQL_DATE,
    DATE_TIME,
    INSTANT,
    ENUM;

    private static final Set<ValueForm> NUMBERS_TO_CALL = Set.of(TEXT, INTEGER, BIG_INTEGER);
    private static final Set<ValueForm> EPOCHS = Set.of(INTEGER, SMALL_INTEGER);

    public boolean canBeNumberToCall() {
        return NUMBERS_TO_CALL.contains(this);
    }

    public boolean canBeCountryCode() {
        return this == SMALL_INTEGER || canBeNumberToCall();
    }

    public boolean canBeEpoch() {
        return EPOCHS.contains(this);
    }

    /** How such a value becomes a date by itself. */
    public Optional<DateKind> dateKind() {
        return switch (this) {
            case DATE, SQL_DATE -> Optional.of(DateKind.DAY);
            case DATE_TIME -> Optional.of(DateKind.DAY_AND_TIME);
            case INSTANT -> Optional.of(DateKind.POINT_IN_TIME);
            default -> Optional.empty();
        };
    }
}
