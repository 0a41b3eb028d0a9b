package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.Optional;

/** The agent of the task exists. */
final class AgentRule implements SubmissionRule {

    private final Account account;

    AgentRule(Account account) {
        this.account = account;
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        return account.agent(submission.agentId()).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(CreateTaskStatus.AGENT_NOT_FOUND, "agentId", "no such agent"));
    }
}
