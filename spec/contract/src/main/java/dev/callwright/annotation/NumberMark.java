package dev.callwright.annotation;

/** What people write into a phone number beside its digits. */
public enum NumberMark {
    /** A plus sign in front of everything else. */
    PLUS,
    /** Spaces and no-break spaces. */
    SPACE,
    /** Hyphen-minus, hyphen, non-breaking hyphen and en dash. */
    DASH,
    DOT,
    PARENTHESIS,
    SLASH
}
