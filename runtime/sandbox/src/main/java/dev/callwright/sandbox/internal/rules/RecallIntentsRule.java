package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.UnknownIntent;
import dev.callwright.contract.model.RecallType;
import dev.callwright.sandbox.Leniency;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.RecallRequest;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A recall by intent names intents, and such as calls of the task's agent can end with; other recalls ignore them. The
 * document names the code for it and no more: which version of a table an agent uses is unknown, so all of them count.
 */
final class RecallIntentsRule implements SubmissionRule {

    private final Account account;

    RecallIntentsRule(Account account) {
        this.account = account;
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        return submission
                .recall()
                .filter(recall -> recall.type() == RecallType.BY_INTENT)
                .flatMap(recall ->
                        account.agent(submission.agentId()).flatMap(agent -> check(recall, agent.scenario())));
    }

    private Optional<Refusal> check(RecallRequest recall, Scenario scenario) {
        List<String> codes = recall.intents();
        if (codes.isEmpty()) {
            return Optional.of(new Refusal(
                    CreateTaskStatus.INVALID_PARAMETER, "recallFlow.recallIntent", "required to recall by intent"));
        }
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            boolean unknown = Arrays.stream(IntentTable.values())
                    .allMatch(table -> table.find(code).isEmpty());
            boolean pass = unknown
                    ? account.allows(Leniency.UNKNOWN_INTENT)
                    : !(scenario.intent(code) instanceof UnknownIntent);
            if (!pass) {
                return Optional.of(new Refusal(
                        CreateTaskStatus.RECALL_INTENT_MISMATCH,
                        "recallFlow.recallIntent[" + i + "]",
                        unknown ? "in no encoding table" : "not an intent of " + scenario.name()));
            }
        }
        return Optional.empty();
    }
}
