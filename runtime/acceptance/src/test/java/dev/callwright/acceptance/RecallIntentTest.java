package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.FinancialCollectionV1Intent;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallType;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every intent of every encoding table, from the vocabulary over the wire and back. */
@ExtendWith(SandboxExtension.class)
class RecallIntentTest {

    /** A mapper by hand, whose scenario and intent vary. */
    private record AnyScenario(Scenario scenario, List<Intent> recallIntents) implements CalleeMapper<AnyCallee> {

        @Override
        public void write(AnyCallee source, CalleeSink sink) {
            sink.number(source.number());
            scenario.requiredVariables().forEach(variable -> sink.text(variable, source.text()));
        }
    }

    private record AnyCallee(String number, String text) {}

    static Stream<Arguments> everyIntentRoundTrips() {
        return Arrays.stream(Scenario.values())
                .flatMap(scenario -> scenario.intentTables().stream()
                        .flatMap((IntentTable table) -> table.intents().stream())
                        .map(intent -> Arguments.of(scenario, intent)));
    }

    @ParameterizedTest
    @MethodSource
    void everyIntentRoundTrips(Scenario scenario, Intent intent, Sandbox sandbox) {
        assertThat(Clients.of(sandbox)
                        .submit(
                                recallTask(scenario),
                                new AnyScenario(scenario, List.of(intent)),
                                List.of(new AnyCallee("463200000007", "a"))))
                .isInstanceOf(Accepted.class);

        assertThat(scenario.intent(intent.code()).code()).isEqualTo(intent.code());
        assertThat(intent.table().orElseThrow().find(intent.code())).containsSame(intent);
    }

    @Test
    void aCodeOfTwoTablesIsOneIntent(Sandbox sandbox) {
        List<Intent> twice = List.of(FinancialCollectionV1Intent.NO_RESPONSE, FinancialCollectionV2Intent.NO_RESPONSE);
        Scenario scenario = Scenario.FINANCIAL_COLLECTION;

        assertThat(Clients.of(sandbox)
                        .submit(
                                recallTask(scenario),
                                new AnyScenario(scenario, twice),
                                List.of(new AnyCallee("463200000007", "a"))))
                .isInstanceOf(Accepted.class);
    }

    private static GroupCallTask recallTask(Scenario scenario) {
        return GroupCallTask.builder()
                .taskName("recall by intent")
                .agentId(agent(scenario))
                .recallFlow(RecallFlow.builder()
                        .recallType(RecallType.BY_INTENT)
                        .recallInterval(1)
                        .recallNum(1)
                        .build())
                .build();
    }

    /** The sandbox's. */
    private static int agent(Scenario scenario) {
        return switch (scenario) {
            case FINANCIAL_COLLECTION -> 41;
            case EMERGENCY_CONTACT_RELAY -> 42;
            case FINANCIAL_MARKETING -> 43;
        };
    }
}
