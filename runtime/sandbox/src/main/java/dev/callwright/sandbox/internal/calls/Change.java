package dev.callwright.sandbox.internal.calls;

/** Whether something was changed. */
public enum Change {
    /** It was. */
    DONE,
    /** There is nothing of that id. */
    NOT_FOUND,
    /** It is in a state in which it cannot be changed. */
    WRONG_STATE
}
