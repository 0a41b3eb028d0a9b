package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.Limit;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.Optional;

/** How many callees a task may have. Which codes the service gives for too few and too many is a guess. */
final class CalleeCountRule implements SubmissionRule {

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        long count = submission.callees().count();
        if (Limit.CALLEES_PER_TASK.allows(count)) {
            return Optional.empty();
        }
        CreateTaskStatus status = count > Limit.CALLEES_PER_TASK.max()
                ? CreateTaskStatus.DATA_LIMIT_EXCEEDED
                : CreateTaskStatus.INVALID_PARAMETER;
        return Optional.of(new Refusal(status, ReceivedTask.CALLEES, "size " + Limit.CALLEES_PER_TASK));
    }
}
