package dev.callwright.contract;

/**
 * What a client may conclude from a status code. "It" is what the operation does: after a create, that the task exists;
 * after a query, that there is a result.
 */
public enum StatusMeaning {
    /** It is done. */
    ACCEPTED,
    /** It is not done; repeating the same request gives the same answer. */
    REJECTED,
    /** It is not done; the same request may be accepted later. */
    BUSY,
    /** It is not done; sign again with the right time. */
    CLOCK_SKEW,
    /** A task of this name exists, perhaps this very one from an earlier attempt. */
    NAME_TAKEN,
    /** The code does not tell whether it is done. */
    UNKNOWN
}
