package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import dev.callwright.sandbox.internal.spec.SchemaViolation;
import java.util.Optional;

/** Every callee carries what the agent's scenario requires. That -22 is the code for it is inferred. */
final class RequiredVariablesRule implements SubmissionRule {

    private final Account account;

    RequiredVariablesRule(Account account) {
        this.account = account;
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        return account.agent(submission.agentId())
                .flatMap(agent -> {
                    SchemaViolation missing = submission.callees().missing().get(agent.scenario());
                    return Optional.ofNullable(missing);
                })
                .map(missing -> new Refusal(CreateTaskStatus.INVALID_PARAMETER, missing.field(), missing.rule()));
    }
}
