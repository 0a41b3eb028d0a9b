package dev.callwright.sandbox.rules;

import java.util.Optional;

/** A rule about headers and connection, applied before the body is read. */
interface CallerRule {

    Optional<Refusal> check(Caller caller);
}
