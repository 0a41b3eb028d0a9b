package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.CalleeFindings;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.Optional;

/**
 * Every field of every callee fits the contract. One wrong callee refuses the whole request; whether the service would
 * drop that callee instead is not documented.
 */
final class CalleeFieldsRule implements SubmissionRule {

    private final boolean refusesLongText;
    private final boolean allowsSlotTwice;

    CalleeFieldsRule(boolean refusesLongText, boolean allowsSlotTwice) {
        this.refusesLongText = refusesLongText;
        this.allowsSlotTwice = allowsSlotTwice;
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        CalleeFindings callees = submission.callees();
        return callees.wrong()
                .or(() -> callees.cut().filter(cut -> refusesLongText))
                .or(() -> callees.slotTwice().filter(twice -> !allowsSlotTwice))
                .map(violation -> new Refusal(CreateTaskStatus.INVALID_PARAMETER, violation.field(), violation.rule()));
    }
}
