package dev.callwright.runtime.internal;

/** A part of an answer is not what it has to be. Names the part, never its value. */
public final class UnreadableAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String part;

    /** @param part such as {@code data.records[2].taskId} */
    UnreadableAnswerException(String part) {
        super("[callwright/unreadable-answer] " + part, null, false, false);
        this.part = part;
    }

    String part() {
        return part;
    }
}
