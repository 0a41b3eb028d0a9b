package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.mapping.Violation;
import dev.callwright.runtime.ConfigurationException;
import dev.callwright.runtime.NextStep;
import dev.callwright.runtime.SubmitOutcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentsTest {

    private static final String WRONG = """
            [callwright/agent-scenario] task, agentId: agent 41 is for FINANCIAL_MARKETING, and the callees are mapped \
            for FINANCIAL_COLLECTION; give an agent for FINANCIAL_COLLECTION (7), or correct what the client was told \
            of agents: ITNIO_AGENTS in the environment, -Ditnio.agents=… or builder().agent(…)""";

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void anAgentOfAnotherScenarioIsRefusedBeforeAnythingIsSent() {
        CallwrightClient client = service.clientBuilder()
                .agent(41, Scenario.FINANCIAL_MARKETING)
                .agent(7, Scenario.FINANCIAL_COLLECTION)
                .build();

        assertThat(messages(client.submit(Loan.task(), Loan.MAPPER, Loan.one())))
                .containsExactly(WRONG);
        assertThat(messages(
                        client.submitAsync(Loan.task(), Loan.MAPPER, Loan.one()).join()))
                .containsExactly(WRONG);
        assertThat(service.posts()).isZero();
    }

    @Test
    void theAgentsOfRecallsAreLookedAtEachOnce() {
        CallwrightClient client = service.clientBuilder()
                .agent(41, Scenario.FINANCIAL_COLLECTION)
                .agent(43, Scenario.FINANCIAL_MARKETING)
                .build();

        List<String> messages =
                messages(client.submit(recalling("41", "43", "99999999999999999999", "043"), Loan.MAPPER, Loan.one()));

        assertThat(messages)
                .hasSize(2)
                .allMatch(
                        it -> it.startsWith("[callwright/agent-scenario] task, recallFlow.nodeList: agent 43 is for "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"41=FINANCIAL_COLLECTION", "42=FINANCIAL_MARKETING"})
    void theRightAgentAndAnAgentThatIsNotToldArePassed(String agents) {
        service.accepts();
        assertThat(told(Map.of("itnio.agents", agents), Map.of())
                        .submit(Loan.task(), Loan.MAPPER, Loan.one())
                        .next())
                .isEqualTo(NextStep.DONE);
    }

    @Test
    void withoutASettingNothingIsAsked() {
        service.accepts();
        assertThat(service.submit().next()).isEqualTo(NextStep.DONE);
    }

    @Test
    void theMachineTellsThemToo() {
        String marketing = " 41 = FINANCIAL_MARKETING , 7=FINANCIAL_COLLECTION";

        assertThat(messages(
                        told(Map.of(), Map.of("ITNIO_AGENTS", marketing)).submit(Loan.task(), Loan.MAPPER, Loan.one())))
                .containsExactly(WRONG);
        assertThat(messages(told(Map.of("itnio.agents", marketing), Map.of("ITNIO_AGENTS", "41=FINANCIAL_COLLECTION"))
                        .submit(Loan.task(), Loan.MAPPER, Loan.one())))
                .containsExactly(WRONG);
    }

    @Test
    void theBuilderWinsForTheAgentThatItNames() {
        CallwrightClientBuilder builder =
                builder(Map.of("itnio.agents", "41=FINANCIAL_COLLECTION,7=FINANCIAL_COLLECTION"), Map.of());

        assertThat(messages(builder.agent(41, Scenario.FINANCIAL_MARKETING)
                        .build()
                        .submit(Loan.task(), Loan.MAPPER, Loan.one())))
                .containsExactly(WRONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41=FINANCIAL_COLECTION | entry 1 of the agents names no scenario; write ",
                "41=financial_collection | entry 1 of the agents names no scenario; write ",
                "41=FINANCIAL_COLLECTION, | entry 2 of the agents is not an agent's id, an equals sign and a scenario; ",
                "41 | entry 1 of the agents is not an agent's id, an equals sign and a scenario; ",
                "x=FINANCIAL_COLLECTION | entry 1 of the agents is not an agent's id, an equals sign and a scenario; ",
                "1=FINANCIAL_COLLECTION;2=FINANCIAL_MARKETING | entry 1 of the agents is not an agent's id, ",
                "1=FINANCIAL_MARKETING,1=FINANCIAL_COLLECTION | entry 2 of the agents has the agent of an earlier ",
            })
    void whatCannotBeReadIsSaidAtOnceAndNotQuoted(String agents, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> told(Map.of(), Map.of("ITNIO_AGENTS", agents)))
                .withMessageStartingWith("[callwright/agents] " + message)
                .withMessageContaining("a scenario of [FINANCIAL_COLLECTION, ")
                .withMessageEndingWith("ITNIO_AGENTS in the environment, -Ditnio.agents=… or builder().agent(…)")
                .withMessageNotContaining("COLECTION");
    }

    @Test
    void anAgentIsToldWithAScenario() {
        assertThatNullPointerException()
                .isThrownBy(() -> Service.builder().agent(41, null))
                .withMessageStartingWith("[callwright/setting-null] scenario is null");
    }

    private static List<String> messages(SubmitOutcome outcome) {
        return ((SubmitOutcome.Invalid) outcome)
                .violations().stream().map(Violation::toString).toList();
    }

    private CallwrightClient told(Map<String, String> properties, Map<String, String> environment) {
        return builder(properties, environment).build();
    }

    private CallwrightClientBuilder builder(Map<String, String> properties, Map<String, String> environment) {
        return new CallwrightClientBuilder(new Configuration(properties::get, environment::get))
                .apiKey(Service.KEY)
                .apiSecret(Service.SECRET)
                .appId("2Xql9RBI")
                .allowLoopback()
                .baseUrl(service.server.url("/").toString());
    }

    private static GroupCallTask recalling(String... agents) {
        RecallFlow flow = RecallFlow.builder()
                .recallType(RecallType.EVERYBODY)
                .recallInterval(1)
                .recallNum(agents.length)
                .nodeList(Stream.of(agents)
                        .map(agent -> RecallNode.builder().agentId(agent).build())
                        .toList())
                .build();
        return Loan.task().toBuilder().recallFlow(flow).build();
    }
}
