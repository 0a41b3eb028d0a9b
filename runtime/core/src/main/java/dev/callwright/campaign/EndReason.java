package dev.callwright.campaign;

/** Why a campaign ended where it is. */
public enum EndReason {
    /** Nothing more can be done now. */
    COMPLETE,
    /**
     * The service did not answer, or something else answered in its place, or the service refused your credentials or
     * your address. The rest was not claimed and not sent. See to the base URL, the credentials and what is between,
     * then deliver again.
     */
    NOT_ANSWERED,
    /**
     * Two phases, and not everything was sent when the calls were to begin. What waits is not sent any more: decide
     * about it, and about what exists.
     */
    TOO_LATE,
    /** It was stopped or interrupted. */
    STOPPED,
    /** It was refused before anything was sent. */
    REFUSED,
    /** The journal failed, so nothing more was sent. */
    JOURNAL_FAILED
}
