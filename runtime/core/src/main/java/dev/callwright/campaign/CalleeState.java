package dev.callwright.campaign;

/** What became of a callee. */
public enum CalleeState {
    /** In a task that exists: is, was or will be called. */
    ACCEPTED,
    /** In a task that was refused, failed or was cancelled: will not be called by this campaign. */
    REJECTED,
    /** In a task of which nobody can tell whether, or how often, it exists. To be clarified before any other call. */
    IN_DOUBT,
    /** In a task that was never sent, or that the service refused for now; resuming the campaign may send it. */
    NOT_SENT,
    /** Not in any task, because of a lookup or a repeated number, or opted out before its task was sent. */
    LEFT_OUT;

    public static CalleeState of(TaskResult result) {
        if (result instanceof TaskResult.Accepted
                || result instanceof TaskResult.AlreadyAccepted
                || result instanceof TaskResult.Verified) {
            return ACCEPTED;
        }
        if (result instanceof TaskResult.Emptied) {
            return LEFT_OUT;
        }
        if (result instanceof TaskResult.Rejected
                || result instanceof TaskResult.Invalid
                || result instanceof TaskResult.SubmissionFailed
                || result instanceof TaskResult.Cancelled) {
            return REJECTED;
        }
        if (result instanceof TaskResult.Waiting || result instanceof TaskResult.ClockSkew) {
            return NOT_SENT;
        }
        return IN_DOUBT; // What a later version adds is one until somebody has thought about it.
    }
}
