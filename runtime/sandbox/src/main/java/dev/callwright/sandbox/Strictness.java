package dev.callwright.sandbox;

/** What the sandbox lets pass unless it is told to refuse it. */
public enum Strictness {
    /** A {@code sendTime} that has passed; otherwise such a task starts at once. */
    PAST_SEND_TIME,
    /** A text that is too long; otherwise it is cut off, as the document says. */
    LONG_TEXT
}
