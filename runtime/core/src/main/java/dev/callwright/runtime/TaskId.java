package dev.callwright.runtime;

/**
 * The id by which the service lists a task and cancels it: {@code taskId} on its pages. What answers a submit is a
 * {@link KeyId}.
 *
 * @param value positive
 */
public record TaskId(long value) {

    public TaskId {
        if (value <= 0) {
            throw new IllegalArgumentException("[callwright/task-id] a task id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
