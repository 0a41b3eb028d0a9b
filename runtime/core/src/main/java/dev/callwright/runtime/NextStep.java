package dev.callwright.runtime;

/** What may be done after a submit, so that nobody is called twice. */
public enum NextStep {
    /** Nothing: the task exists. Submitting it again would call people twice. */
    DONE,
    /** No task exists. Correct what the outcome names, then submit again under the same name. */
    CORRECT,
    /** Nothing was sent. The same task may be submitted again at once. */
    SUBMIT_AGAIN,
    /** No task exists. The same task may be submitted again later, under the same name. */
    SUBMIT_LATER,
    /** A task may exist. Look it up by its name before anything else, and never submit it under a new name. */
    LOOK_UP
}
