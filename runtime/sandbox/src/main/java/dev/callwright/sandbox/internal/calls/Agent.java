package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.Scenario;

/**
 * An agent that the account has.
 *
 * @param id the {@code agentId} of the document
 * @param scenario what the agent is made for
 */
public record Agent(long id, Scenario scenario) {}
