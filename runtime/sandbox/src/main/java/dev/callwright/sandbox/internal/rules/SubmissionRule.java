package dev.callwright.sandbox.internal.rules;

import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.Optional;

/** A rule about the body. Every rule may rely on the ones before it. */
interface SubmissionRule {

    Optional<Refusal> check(ReceivedTask submission);
}
