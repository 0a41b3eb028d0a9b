package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.Intent;
import java.time.Instant;

/**
 * A call that was placed.
 *
 * @param id different for every call, the same for the same seed
 * @param number the callee
 * @param displayNum the number that was shown; may be empty
 * @param agentId who spoke
 * @param intent how it ended
 * @param submitted when its task was accepted
 * @param placed when it was placed
 */
public record PlacedCall(
        long id, String number, String displayNum, long agentId, Intent intent, Instant submitted, Instant placed) {

    /** Without the number. */
    @Override
    public String toString() {
        return "PlacedCall[id=" + id + "]";
    }
}
