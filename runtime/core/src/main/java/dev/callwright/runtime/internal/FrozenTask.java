package dev.callwright.runtime.internal;

/**
 * A checked task, ready to be sent.
 *
 * @param name the task's name
 * @param callees how many there are
 * @param bytes the size of the body
 * @param sha256 the hash of the body
 * @param body the body
 */
public record FrozenTask(String name, long callees, long bytes, String sha256, TaskBody body) {

    /** Without the plain hash, from which a task of few callees could be found by trying. */
    @Override
    public String toString() {
        return "FrozenTask[name=" + name + ", callees=" + callees + ", bytes=" + bytes + "]";
    }
}
