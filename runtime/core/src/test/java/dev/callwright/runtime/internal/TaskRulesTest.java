package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.client.ContractJson;
import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.Limit;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskRulesTest {

    private static final Agents NONE_TOLD = Agents.of(Optional.empty(), Map.of());

    private final Violations violations = new Violations();

    @ParameterizedTest
    @ValueSource(strings = {"ab\0", "a\tb", "a\r\nb", "a\u202Eb", "a\uD83D", "a\uFEFFb"})
    void aNameHasNoCharactersThatCannotBeSeen(String name) {
        assertThat(rules(named(name))).containsExactly(Rule.TASK_NAME_CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ab", "ab ", "\u2003ab"})
    void aNameHasNoSpaceAtItsEnds(String name) {
        assertThat(rules(named(name))).containsExactly(Rule.TASK_NAME_SPACE);
    }

    @Test
    void theDocumentsNameIsAllowed() {
        assertThat(rules(named("I want to test Agent API-16"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18:00-19:00, ",
        "18:00-19:00 19:00-20:00, ",
        "19:00-20:00 09:00-10:00, ",
        "19:00-19:00, WINDOW_ORDER",
        "22:00-06:00, WINDOW_ORDER",
        "09:00-12:00 11:59-13:00, WINDOW_OVERLAP",
        "11:00-13:00 09:00-18:00, WINDOW_OVERLAP",
    })
    void windowsStartBeforeTheyEndAndDoNotOverlap(String windows, Rule broken) {
        List<CallingWindow> parsed = Arrays.stream(windows.split(" "))
                .map(window -> CallingWindow.builder()
                        .strTime(window.substring(0, 5))
                        .endTime(window.substring(6))
                        .build())
                .toList();
        GroupCallTask task = Loan.task().toBuilder().allowSendTime(parsed).build();

        assertThat(rules(task)).isEqualTo(broken == null ? List.of() : List.of(broken));
    }

    @Test
    void aRecallByIntentThatNamesNoneGetsThoseOfTheMapper() {
        assertThat(intents(recall(RecallType.BY_INTENT, null))).containsExactly("99998", "99999");
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void anotherRecallLeavesThemUnused() {
        assertThat(intents(recall(RecallType.FAILED, null))).isNull();
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void theTaskMayNameTheMappersIntentsInAnyOrder() {
        assertThat(rules(recall(RecallType.BY_INTENT, List.of("99999", "99998"))))
                .isEmpty();
    }

    @Test
    void theTaskMayNotNameOthers() {
        assertThat(rules(recall(RecallType.BY_INTENT, List.of("99999")))).containsExactly(Rule.RECALL_INTENT_CONFLICT);
    }

    @Test
    void anIntentOfAnotherScenarioIsRefusedAndAnUnknownOneIsNot() {
        assertThat(rules(recall(RecallType.BY_INTENT, List.of("305", "777"))))
                .containsExactly(Rule.RECALL_INTENT_CONFLICT, Rule.RECALL_INTENT_SCENARIO);
    }

    @Test
    void anIntentIsNamedOnce() {
        assertThat(rules(recall(RecallType.BY_INTENT, List.of("99998", "99999", "99999"))))
                .containsExactly(Rule.RECALL_INTENT_REPEATED);
    }

    @Test
    void thereAreAsManyNodesAsRecalls() {
        RecallFlow flow = RecallFlow.builder()
                .recallType(RecallType.EVERYBODY)
                .recallInterval(1)
                .recallNum(2)
                .nodeList(List.of(RecallNode.builder().agentId("41").build()))
                .build();
        assertThat(rules(Loan.task().toBuilder().recallFlow(flow).build())).containsExactly(Rule.RECALL_NODES);
    }

    @Test
    void aTaskThatWasReadFromJsonIsHeldAgainstTheContractToo() throws Exception {
        String name = "x".repeat((int) Limit.TASK_NAME_LENGTH.max() + 1);
        GroupCallTask task = ContractJson.newMapper()
                .readValue("{\"taskName\":\"" + name + "\",\"agentId\":41}", GroupCallTask.class);

        assertThatExceptionOfType(ContractViolationException.class).isThrownBy(() -> rules(task));
    }

    private static GroupCallTask named(String name) {
        return Loan.task().toBuilder().taskName(name).build();
    }

    private static GroupCallTask recall(RecallType type, List<String> intents) {
        RecallFlow flow = RecallFlow.builder()
                .recallType(type)
                .recallInterval(1)
                .recallNum(2)
                .recallIntent(intents)
                .build();
        return Loan.task().toBuilder().recallFlow(flow).build();
    }

    private List<String> intents(GroupCallTask task) {
        return new TaskRules(violations, NONE_TOLD)
                .check(task, Loan.MAPPER)
                .recallFlow()
                .recallIntent();
    }

    private List<Rule> rules(GroupCallTask task) {
        new TaskRules(violations, NONE_TOLD).check(task, Loan.MAPPER);
        return violations.kept().stream().map(Violation::rule).toList();
    }
}
