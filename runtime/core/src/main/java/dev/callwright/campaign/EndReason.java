package dev.callwright.campaign;

/** Why a campaign ended where it is. */
public enum EndReason {
    /** Nothing more can be done now. */
    COMPLETE,
    /**
     * The service did not answer, or something else answered in its place, so that the rest was not claimed and not
     * sent. See to the base URL and to what is between, then deliver again.
     */
    NOT_ANSWERED,
    /** It was stopped or interrupted. */
    STOPPED,
    /** It was refused before anything was sent. */
    REFUSED,
    /** The journal failed, so nothing more was sent. */
    JOURNAL_FAILED
}
