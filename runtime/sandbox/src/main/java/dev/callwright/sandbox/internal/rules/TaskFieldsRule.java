package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import dev.callwright.sandbox.internal.spec.Spec;
import dev.callwright.sandbox.internal.spec.SpecSchema;
import java.util.Optional;

/** Every field of the task fits the contract: type, range, length, pattern, and that required ones are there. */
final class TaskFieldsRule implements SubmissionRule {

    private final SpecSchema schema;

    TaskFieldsRule(Spec spec) {
        this.schema = spec.schema("CreateTaskRequest");
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        return schema.check(submission.task()).stream()
                // The callees went their own way and left an empty list behind; their number has a rule of its own.
                .filter(violation -> !(violation.field().equals(ReceivedTask.CALLEES)
                        && violation.keyword().equals("minItems")))
                .map(violation -> new Refusal(CreateTaskStatus.INVALID_PARAMETER, violation.field(), violation.rule()))
                .findFirst();
    }
}
