package dev.callwright.annotation;

/** What becomes of a text that is longer than the service keeps. Length is counted in UTF-16 units. */
public enum TooLong {
    /** The callee is refused before anything is sent. */
    FAIL,
    /** The text is sent as it is, and a warning reported; the service decides what it keeps. */
    WARN,
    /**
     * The end is cut off, never between a letter and its accents or inside an emoji; nor is a space left at the end.
     */
    SHORTEN,
    /** As {@link #SHORTEN}, but at the last space that leaves a text within the limit, if there is one. */
    SHORTEN_AT_WORD
}
