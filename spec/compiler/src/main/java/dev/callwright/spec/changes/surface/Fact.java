package dev.callwright.spec.changes.surface;

/** Something said of an element. */
public enum Fact {
    METHOD_AND_PATH,
    REQUEST,
    ANSWER,
    TYPE,
    REQUIRED,
    NULLABLE,
    MIN,
    MAX,
    PATTERN,
    DEFAULT,
    SENSITIVE,
    SLOT,
    REQUIRED_BY,
    CALL_INFORMATION,
    PREFIX,
    SCENARIOS,
    CODE,
    TERMINAL,
    MEANING,
    TITLE,
    HINT,
    VENDOR_TEXT,
    REMARK,
    DESCRIPTION,
    INFERRED;

    /** Whether it is read by people alone. */
    public boolean isWording() {
        return compareTo(TITLE) >= 0;
    }
}
