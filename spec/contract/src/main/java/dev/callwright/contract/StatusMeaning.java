package dev.callwright.contract;

/** What a client may conclude from a status code. */
public enum StatusMeaning {
    /** The task exists. */
    ACCEPTED,
    /** No task exists; repeating the same request gives the same answer. */
    REJECTED,
    /** No task exists; the same request may be accepted later. */
    BUSY,
    /** No task exists; sign again with the right time. */
    CLOCK_SKEW,
    /** A task of this name exists, perhaps this very one from an earlier attempt. */
    NAME_TAKEN,
    /** The code does not tell whether a task exists. */
    UNKNOWN
}
