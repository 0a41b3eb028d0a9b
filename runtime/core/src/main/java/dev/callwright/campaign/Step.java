package dev.callwright.campaign;

/** What the caller may do about a campaign or one of its tasks. */
public enum Step {
    /** Nothing: it is as it should be. */
    DONE,
    /** Deliver again with the same journal, now or later; what is in doubt is looked up, never guessed. */
    RESUME,
    /** No task exists and none will. Correct the cause; these callees may go into a new campaign. */
    CORRECT,
    /** A person looks at the service's list of tasks. Sending these callees again could call them twice. */
    DECIDE,
    /** As {@link #DECIDE}; what should not be called can be cancelled by the ids that the result gives. */
    DECIDE_OR_CANCEL
}
