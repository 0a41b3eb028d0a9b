package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import dev.callwright.contract.Scenario;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import dev.callwright.task.GroupCall;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent of one scenario and callees of another: taken by the service, refused by a client that was told. */
@ExtendWith(SandboxExtension.class)
class AgentScenarioTest {

    private static final int MARKETING = 43;

    @Test
    void theSandboxTellsAClientWhatItsAgentsAreFor(Sandbox sandbox) {
        assertThat(sandbox.agents())
                .isEqualTo(Map.of(
                        41L, Scenario.FINANCIAL_COLLECTION,
                        42L, Scenario.EMERGENCY_CONTACT_RELAY,
                        43L, Scenario.FINANCIAL_MARKETING));

        CallwrightClientBuilder told = Clients.builder(sandbox);
        sandbox.agents().forEach(told::agent);

        assertThat(submit(told.build(), MARKETING)).isInstanceOf(SubmitOutcome.Invalid.class);
        assertThat(sandbox.requests()).isZero();
        assertThat(submit(told.build(), 41)).isInstanceOf(SubmitOutcome.Accepted.class);
    }

    @Test
    void aClientThatWasNotToldSendsThem(Sandbox sandbox) {
        assertThat(submit(Clients.of(sandbox), MARKETING)).isInstanceOf(SubmitOutcome.Accepted.class);
    }

    private static SubmitOutcome submit(CallwrightClient client, int agent) {
        return client.submit(
                GroupCall.named("to-agent-" + agent).agent(agent).startingNow().build(),
                new DocumentCalleeCalleeMapper(),
                List.of(DocumentCallee.example()));
    }
}
