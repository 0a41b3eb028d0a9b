package dev.callwright.sandbox.rules;

import dev.callwright.sandbox.intake.Submission;
import java.util.Optional;

/** A rule about the body. Every rule may rely on the ones before it. */
interface SubmissionRule {

    Optional<Refusal> check(Submission submission);
}
