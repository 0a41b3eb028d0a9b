package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Leniency;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.RecallRequest;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.List;
import java.util.Optional;

/**
 * If recalls have agents of their own, there is one for each recall (inferred from every published example), and it
 * exists.
 */
final class RecallNodesRule implements SubmissionRule {

    private final Account account;

    RecallNodesRule(Account account) {
        this.account = account;
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        return submission.recall().flatMap(this::check);
    }

    private Optional<Refusal> check(RecallRequest recall) {
        List<String> agents = recall.agents();
        if (!agents.isEmpty() && agents.size() != recall.count() && !account.allows(Leniency.NODE_COUNT)) {
            return Optional.of(new Refusal(
                    CreateTaskStatus.INVALID_PARAMETER, "recallFlow.nodeList", "as many nodes as recallNum"));
        }
        for (int i = 0; i < agents.size(); i++) {
            if (account.agent(agents.get(i)).isEmpty()) {
                return Optional.of(new Refusal(
                        CreateTaskStatus.AGENT_NOT_FOUND, "recallFlow.nodeList[" + i + "].agentId", "no such agent"));
            }
        }
        return Optional.empty();
    }
}
