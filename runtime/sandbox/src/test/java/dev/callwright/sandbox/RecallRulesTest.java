package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.Scenario;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecallRulesTest {

    private static final Map<Integer, Scenario> AGENTS = Map.of(
            141, Scenario.FINANCIAL_COLLECTION,
            142, Scenario.EMERGENCY_CONTACT_RELAY,
            143, Scenario.FINANCIAL_MARKETING);

    @AutoClose
    private final Sandbox sandbox = sandbox();

    private final TestClient client = new TestClient(sandbox);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "/recallType; 0; 0",
                "/recallType; 2; -22",
                "/recallType; \"3\"; -22",
                "/recallType; null; -22",
                "/recallInterval; 0; -22",
                "/recallInterval; 1; 0",
                "/recallInterval; 1440; 0",
                "/recallInterval; 1441; -22",
                "/recallNum; 0; -22",
                "/recallNum; 1; 0",
                "/recallNum; 10; 0",
                "/recallNum; 11; -22",
                "/recallIntent; []; -22",
                "/recallIntent; [99999]; -22",
                "/recallIntent; [\"\"]; -22",
                "/recallIntent; [\"99999\",\"306\"]; 0",
                "/recallIntent; [\"99999\",\"205\"]; -68",
                "/recallIntent; [\"30\"]; -68",
                "/recallIntent; [\"101\"]; -68",
                "/nodeList; [{\"agentId\":\"43\"},{\"agentId\":\"43\"}]; 0",
                "/nodeList; [{\"agentId\":43},{\"agentId\":\"43\"}]; 0",
                "/nodeList; [{\"agentId\":\"43\"}]; -22",
                "/nodeList; [\"43\",\"43\"]; -22",
                "/nodeList; [{},{}]; -22",
                "/nodeList; []; -22",
                "/nodeList; [{\"agentId\":\"43\"},{\"agentId\":\"99\"}]; -60",
                "/nodeList; [{\"agentId\":\"43\"},{\"agentId\":\"9999999999999999999\"}]; -60",
            })
    void aRecallFlow(String pointer, String value, String code) {
        Body body = Body.of("a task").recall(3, 5, 2, "99999").with("/recallFlow" + pointer, value);
        assertThat(client.submit(body)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"recallType", "recallInterval", "recallNum", "recallIntent"})
    void aRecallFlowWithoutARequiredField(String field) {
        Body body = Body.of("a task").recall(3, 5, 2, "99999").without("/recallFlow/" + field);
        assertThat(client.submit(body)).isEqualTo("-22");
        assertThat(sandbox.lastRefusal()).map(Refusal::field).hasValue("recallFlow." + field);
    }

    @Test
    void intentsAreIgnoredWhenNotRecallingByIntent() {
        assertThat(client.submit(Body.of("all").recall(0, 5, 2, "205"))).isEqualTo("0");
        assertThat(client.submit(Body.of("failed").recall(1, 5, 2, "101"))).isEqualTo("0");
    }

    static Stream<Arguments> intents() {
        return Stream.of(IntentTable.values())
                .flatMap(table -> table.intents().stream())
                .flatMap(intent -> AGENTS.entrySet().stream()
                        .map(agent -> Arguments.of(intent.table().orElseThrow(), intent, agent.getKey())));
    }

    @ParameterizedTest
    @MethodSource("intents")
    void anIntentOfTheAgentsScenarioIsAcceptedAndNoOther(IntentTable table, Intent intent, int agent) {
        boolean produces = AGENTS.get(agent).intentTables().contains(table);
        Body body = Body.of("a task").with("/agentId", String.valueOf(agent)).recall(3, 5, 2, intent.code());
        body.with("/numberInfoList/0/callInformation", """
                {"name":"x","borrow_total_money":"x","due_date":"x","emergency_contact_name":"x"}""");
        assertThat(client.submit(body)).isEqualTo(produces ? "0" : "-68");
    }

    @Test
    void theTablesHaveAll47Rows() {
        assertThat(intents()).hasSize(47 * AGENTS.size());
    }

    @Test
    void whatNothingDocumentsMayBeLetPass() {
        try (Sandbox lenient = Sandbox.builder()
                .lenient(Leniency.UNKNOWN_INTENT, Leniency.NODE_COUNT, Leniency.WINDOWS)
                .start()) {
            Body body = Body.of("a task")
                    .recall(3, 5, 2, "101")
                    .with("/recallFlow/nodeList", "[{\"agentId\":\"43\"}]")
                    .with("/allowSendTime", "[{\"strTime\":\"22:00\",\"endTime\":\"06:00\"}]");
            assertThat(new TestClient(lenient).submit(body)).isEqualTo("0");
            assertThat(new TestClient(lenient).submit(Body.of("other").recall(3, 5, 2, "205")))
                    .isEqualTo("-68");
        }
    }

    private static Sandbox sandbox() {
        SandboxBuilder builder = Sandbox.builder();
        AGENTS.forEach(builder::agent);
        return builder.start();
    }
}
