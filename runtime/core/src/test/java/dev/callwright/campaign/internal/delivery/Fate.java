package dev.callwright.campaign.internal.delivery;

/** What can happen to one request. */
enum Fate {
    ACCEPTED,
    ACCEPTED_WITHOUT_ID,
    /** Accepted, and repeated by something in between; what is answered is that the name is taken. */
    DELIVERED_TWICE,
    /**
     * As {@link #DELIVERED_TWICE}, and the repeat is refused because the account has too many tasks. Where a list is
     * late, or names are free, nobody could tell.
     */
    BUSY_BEHIND_OUR_OWN,
    /** Accepted, with fewer callees. */
    SHORT,
    /** Accepted, then lost. */
    LOST_THERE,
    /** Accepted, then failed. */
    FAILED_THERE,
    NOT_CONNECTED,
    CUT_OFF,
    ANSWER_LOST,
    ANSWER_LOST_NOT_APPLIED,
    /** Applied up to 35 minutes after it was signed, or days if nobody looks at its signature, without an answer. */
    LATE,
    UNREADABLE,
    UNREADABLE_NOT_APPLIED,
    SERVER_ERROR,
    SERVER_ERROR_NOT_APPLIED,
    SYSTEM_ERROR_CODE,
    /** A gateway speaks for the service, after the create has gone through. */
    GATEWAY,
    GATEWAY_NOT_APPLIED,
    REJECTED,
    CLOCK_SKEW,
    BUSY,
    INVALID;

    /** What a schedule draws from. */
    static final Fate[] ALL = values();
}
