package dev.callwright.runtime;

/**
 * The id that the service gave a task: the {@code data} of its answer, which the document calls keyId.
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
