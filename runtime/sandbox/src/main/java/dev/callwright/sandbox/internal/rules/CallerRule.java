package dev.callwright.sandbox.internal.rules;

import dev.callwright.sandbox.Refusal;
import java.util.Optional;

/** A rule about headers and connection, applied before the body is read. */
interface CallerRule {

    Optional<Refusal> check(Caller caller);
}
