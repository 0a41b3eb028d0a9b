package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.Refusal;
import java.util.Optional;

/**
 * What is settled when the headers of a request are there, however long its body takes.
 *
 * @param ticket which tasks it can know of, if names are not checked atomically
 * @param refusal why it is refused already
 */
record Arrival(long ticket, Optional<Refusal> refusal) {}
