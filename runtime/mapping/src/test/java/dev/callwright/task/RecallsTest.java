package dev.callwright.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.FinancialCollectionV1Intent;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aRecallByIntentLeavesTheIntentsToTheCallee() {
        assertThat(Recalls.byIntent().every(HOUR).times(3))
                .isEqualTo(RecallFlow.builder()
                        .recallType(RecallType.BY_INTENT)
                        .recallInterval(60)
                        .recallNum(3)
                        .build());
    }

    @Test
    void anIntentOfTwoTablesIsOneCode() {
        RecallFlow flow = Recalls.byIntent(
                        GlobalIntent.NOT_CONNECTED,
                        FinancialCollectionV1Intent.NO_RESPONSE,
                        FinancialCollectionV2Intent.NO_RESPONSE)
                .every(HOUR)
                .times(1);

        assertThat(flow.recallIntent()).containsExactly("99999", "202");
    }

    @Test
    void everyAgentIsARecallSoTheirNumbersCannotDiffer() {
        RecallFlow flow = Recalls.ofEverybody().every(HOUR).withAgents(41, 42);

        assertThat(flow.recallType()).isEqualTo(RecallType.EVERYBODY);
        assertThat(flow.recallNum()).isEqualTo(2);
        assertThat(flow.nodeList()).extracting(RecallNode::agentId).isEqualTo(List.of("41", "42"));
    }

    @Test
    void whatIsOutOfTheContractIsRefused() {
        assertThatExceptionOfType(ContractViolationException.class)
                .isThrownBy(() -> Recalls.ofFailedCalls().every(HOUR).times(11))
                .withMessageContaining("recallNum is more than maximum");
        assertThatExceptionOfType(ContractViolationException.class)
                .isThrownBy(() -> Recalls.ofFailedCalls().every(Duration.ofSeconds(90)))
                .withMessageContaining("recallInterval is finer than minutes");
    }
}
