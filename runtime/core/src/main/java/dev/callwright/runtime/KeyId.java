package dev.callwright.runtime;

/**
 * The id in the answer to a submit: its {@code data}, which the document calls keyId. No page says that it is the
 * {@link TaskId} by which a task is listed and cancelled, so it is of another type: look the task up by its name, with
 * {@link Tasks#stream}, and take the id that is listed.
 *
 * @param value positive
 */
public record KeyId(long value) {

    public KeyId {
        if (value <= 0) {
            throw new IllegalArgumentException("[callwright/key-id] a key id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
