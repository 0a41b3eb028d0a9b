package dev.callwright.reports;

/** What is wrong with a report that cannot be read. */
public enum ReportFault {
    /** It is no JSON. */
    NOT_JSON,
    /** It is JSON, but no object. */
    NOT_AN_OBJECT,
    /** A name is in it twice, so nobody can tell which value is meant. */
    NAME_TWICE,
    /** It has no {@code voiceId}, so nobody can tell whether it comes again. */
    NO_ID,
    /** Its {@code voiceId} has more than 128 characters, or one that is not printable. */
    UNFIT_ID,
    /** The list breaks off here, or is followed by something else. The push is asked for again. */
    BROKEN_OFF
}
