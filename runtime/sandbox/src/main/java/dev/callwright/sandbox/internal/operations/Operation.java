package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.sandbox.internal.rules.Statuses;

/** An operation whose requests are small. */
public interface Operation {

    /** Its {@code operationId} in the contract. */
    String id();

    /** How it answers. */
    EnvelopeForm envelope();

    /** With which codes. */
    Statuses statuses();

    /** Does what a request asks for, which fits the contract; a query string is an object of texts. */
    Outcome perform(JsonNode request);
}
