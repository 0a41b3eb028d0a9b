package dev.callwright.sandbox.internal.calls;

/** Whether a task was taken. */
public sealed interface Admission {

    /**
     * It was.
     *
     * @param id the id of the new task
     * @param answeredId the id to answer, which may be another one
     */
    record Admitted(long id, long answeredId) implements Admission {}

    /** A task of this name exists. */
    record NameTaken() implements Admission {}

    /** As many tasks as the account may have are unfinished. */
    record LimitReached() implements Admission {}
}
