package dev.callwright.runtime.internal;

import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.UnknownIntent;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a recall must obey beyond what its builder checks. */
final class RecallRules {

    private static final String INTENTS = "recallFlow.recallIntent";

    private final Violations violations;

    RecallRules(Violations violations) {
        this.violations = violations;
    }

    /** Checks a recall; the result names the intents to recall on, if it recalls by intent. */
    RecallFlow check(RecallFlow flow, Scenario scenario, List<Intent> ofMapper) {
        nodes(flow);
        RecallFlow.Builder checked = flow.toBuilder();
        if (flow.recallType() == RecallType.BY_INTENT) {
            List<String> codes = intents(flow.recallIntent(), ofMapper);
            codes.forEach(code -> scenario(code, scenario));
            checked.recallIntent(codes);
        }
        return checked.build();
    }

    private void nodes(RecallFlow flow) {
        List<RecallNode> nodes = flow.nodeList();
        if (nodes == null) {
            return;
        }
        nodes.forEach(node -> node.toBuilder().build());
        if (nodes.size() != flow.recallNum()) {
            refuse(
                    "recallFlow.nodeList",
                    Rule.RECALL_NODES,
                    nodes.size() + " nodes for " + flow.recallNum() + " recalls; one node for each, or none");
        }
    }

    private List<String> intents(@Nullable List<String> ofTask, List<Intent> ofMapper) {
        List<String> mapped = ofMapper.stream().map(Intent::code).distinct().toList();
        List<String> codes = ofTask == null || ofTask.isEmpty() ? mapped : ofTask;
        Set<String> distinct = new HashSet<>(codes);
        if (codes.isEmpty()) {
            refuse(INTENTS, Rule.RECALL_INTENT_MISSING, "name intents in the task, or on the entity with @RecallOn");
        }
        if (distinct.size() < codes.size()) {
            refuse(INTENTS, Rule.RECALL_INTENT_REPEATED, "a code stands there twice");
        }
        if (!mapped.isEmpty() && !distinct.equals(new HashSet<>(mapped))) {
            refuse(INTENTS, Rule.RECALL_INTENT_CONFLICT, "the task and @RecallOn of the entity name different intents");
        }
        return codes;
    }

    /** A code that no table lists is let through: the vendor adds codes. */
    private void scenario(String code, Scenario scenario) {
        boolean foreign = scenario.intent(code) instanceof UnknownIntent
                && Arrays.stream(IntentTable.values())
                        .anyMatch(table -> table.find(code).isPresent());
        if (foreign) {
            refuse(INTENTS, Rule.RECALL_INTENT_SCENARIO, code + " is no intent of " + scenario);
        }
    }

    private void refuse(String field, Rule rule, String detail) {
        violations.add(new Violation(Violation.TASK, field, rule, detail));
    }
}
