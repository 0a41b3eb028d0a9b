package dev.callwright.sandbox.internal.calls;

import java.time.Instant;

/**
 * What the calls of a round have in common.
 *
 * @param taskId the task; a recall is a task of its own
 * @param attempt 0 for the first round
 * @param agent who speaks
 * @param displayNum the number that is shown; may be empty
 * @param submitted when the task was accepted
 */
record RoundCall(long taskId, int attempt, Agent agent, String displayNum, Instant submitted) {}
