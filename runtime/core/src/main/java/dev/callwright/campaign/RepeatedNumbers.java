package dev.callwright.campaign;

/** What becomes of a number that a campaign's source gives more than once. Never is it called more than once. */
public enum RepeatedNumbers {
    /** The campaign is refused. */
    REJECT,
    /** Later ones are left out if all that is sent about them is the same; otherwise the campaign is refused. */
    KEEP_FIRST_IF_IDENTICAL,
    /** Later ones are left out, also with other data: somebody with two loans hears of the first one. */
    KEEP_FIRST
}
