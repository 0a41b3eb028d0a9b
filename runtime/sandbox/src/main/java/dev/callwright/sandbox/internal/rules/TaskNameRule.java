package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.Limit;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.Optional;

/** A name is counted in UTF-16 units, where the schema counts code points. */
final class TaskNameRule implements SubmissionRule {

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        return Limit.TASK_NAME_LENGTH.allows(submission.name().length())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        CreateTaskStatus.INVALID_PARAMETER,
                        "taskName",
                        "length " + Limit.TASK_NAME_LENGTH + " in UTF-16 units"));
    }
}
