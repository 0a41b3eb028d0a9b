package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.TaskStatus;
import java.time.Instant;

/**
 * A task as a query shows it.
 *
 * @param id its id
 * @param name its name
 * @param state how far it is
 * @param callees how many numbers it has
 * @param called how many of them were called
 * @param connected with how many of those there was a conversation
 * @param accepted when it was accepted
 * @param agentId who speaks
 */
public record TaskRow(
        long id,
        String name,
        TaskStatus state,
        long callees,
        long called,
        long connected,
        Instant accepted,
        long agentId) {

    /** Of the numbers, how many were called, in percent. */
    public int percent() {
        return callees == 0 ? 0 : (int) (100 * called / callees);
    }
}
