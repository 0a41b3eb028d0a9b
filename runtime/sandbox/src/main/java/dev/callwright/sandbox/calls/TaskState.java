package dev.callwright.sandbox.calls;

import dev.callwright.contract.TaskStatus;

/** The state of a task. */
public enum TaskState {
    /** No call was placed yet. */
    WAITING(TaskStatus.WAITING),
    /** Calls are placed. A task stays here while its windows are closed. */
    CALLING(TaskStatus.CALLING),
    /** Every callee was called. */
    FINISHED(TaskStatus.FINISHED),
    /** It could not be submitted: nobody will be called. */
    SUBMISSION_FAILED(TaskStatus.SUBMISSION_FAILED),
    /** It was cancelled; calls that were placed before stay placed. */
    CANCELLED(TaskStatus.CANCELLED),
    /** Somebody stopped it in the console, and may go on with it. */
    SUSPENDED(TaskStatus.SUSPENDED),
    /** It is being submitted: accepted, and not waiting yet. */
    SUBMITTING(TaskStatus.SUBMITTING);

    private final TaskStatus status;

    TaskState(TaskStatus status) {
        this.status = status;
    }

    /** The number that the API family has for it. */
    public long code() {
        return status.value();
    }
}
