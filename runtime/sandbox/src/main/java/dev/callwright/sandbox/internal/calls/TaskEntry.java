package dev.callwright.sandbox.internal.calls;

import java.time.Instant;

/**
 * How a task came into the book.
 *
 * @param number how many came before
 * @param id the id that a query gives
 * @param answeredId the id that the create answered
 * @param accepted when it was accepted
 * @param submitted when its submission is done
 * @param failing whether its submission fails
 */
record TaskEntry(long number, long id, long answeredId, Instant accepted, Instant submitted, boolean failing) {}
