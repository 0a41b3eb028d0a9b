package dev.callwright.sandbox.calls;

/** The state of a task. The API family has more, for tasks that are cancelled or suspended, which nothing here does. */
public enum TaskState {
    /** No call was placed yet. */
    WAITING(0),
    /** Calls are placed. A task stays here while its windows are closed. */
    CALLING(1),
    /** Every callee was called. */
    FINISHED(2);

    private final int code;

    TaskState(int code) {
        this.code = code;
    }

    /** The number that the API family has for it. */
    public int code() {
        return code;
    }
}
