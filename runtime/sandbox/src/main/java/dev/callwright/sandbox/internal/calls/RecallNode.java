package dev.callwright.sandbox.internal.calls;

import java.util.Optional;

/**
 * One recall of a flow.
 *
 * @param id its own id
 * @param taskId the task that it made; empty until it has begun
 * @param agentId the agent that speaks
 * @param state how far it is
 */
public record RecallNode(long id, Optional<Long> taskId, long agentId, RecallState state) {}
