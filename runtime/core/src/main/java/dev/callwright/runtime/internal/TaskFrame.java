package dev.callwright.runtime.internal;

/**
 * A checked task as its request begins and ends; the entries of the callees come between, with commas. For those who
 * freeze a body themselves, see {@link Submitter#prepare}.
 */
public final class TaskFrame {

    private final String taskName;
    private final byte[] opening;
    private final byte[] closing;

    public TaskFrame(String taskName, RequestFrame frame) {
        this.taskName = taskName;
        this.opening = frame.opening();
        this.closing = frame.closing();
    }

    /** The name of the task. */
    public String taskName() {
        return taskName;
    }

    /** The JSON before the first callee. */
    public byte[] opening() {
        return opening.clone();
    }

    /** The JSON after the last callee. */
    public byte[] closing() {
        return closing.clone();
    }
}
