package dev.callwright.campaign;

import java.util.Optional;

/**
 * What became of one callee.
 *
 * @param row the position in the source, from 0
 * @param key what the caller calls it
 * @param taskName the task it is in; empty when it is left out
 * @param code why it is left out; of a callee in a task that exists or may exist, why it should have been: it opted out
 *     too late. Empty otherwise
 */
public record CalleeResult(long row, String key, CalleeState state, Optional<String> taskName, Optional<String> code) {

    /** Without the key, which may be personal. */
    @Override
    public String toString() {
        return "CalleeResult[row=" + row + ", state=" + state
                + taskName.map(name -> ", task=" + name).orElse("")
                + code.map(text -> ", code=" + text).orElse("") + "]";
    }
}
