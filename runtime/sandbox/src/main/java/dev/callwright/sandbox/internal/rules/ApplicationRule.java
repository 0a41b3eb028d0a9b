package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.Optional;

/** The application exists. That -24 is the code for it is inferred. */
final class ApplicationRule implements SubmissionRule {

    private final String appId;

    ApplicationRule(String appId) {
        this.appId = appId;
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        return appId.equals(submission.appId())
                ? Optional.empty()
                : Optional.of(new Refusal(CreateTaskStatus.DATA_NOT_FOUND, "appId", "no such application"));
    }
}
