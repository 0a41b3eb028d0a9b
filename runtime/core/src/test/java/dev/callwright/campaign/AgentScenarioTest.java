package dev.callwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.Violation;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import dev.callwright.task.GroupCall;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Callees of one scenario and an agent of another, in every way to plan a campaign. */
@ExtendWith(SandboxExtension.class)
class AgentScenarioTest {

    private static final int MARKETING = 43;
    private static final RowSource<Loan> LOANS =
            (first, count) -> Loan.some(10).skip(first).limit(count);

    private final CampaignId id = CampaignId.random();

    @TempDir
    Path journals;

    @Test
    void aCampaignIsRefusedBeforeAnythingIsSentOrWrittenDown(Sandbox sandbox) {
        assertRefused(SmallCampaign.refusal(
                campaign(sandbox, AgentScenarioTest::told, MARKETING).build().run(Loan.some(10))));
        assertThat(sandbox.requests()).isZero();
        assertThat(JournalStore.in(journals).find(id)).isEmpty();
    }

    @Test
    void soIsItsPlanInParts(Sandbox sandbox) {
        PlanOutcome outcome = campaign(sandbox, AgentScenarioTest::told, MARKETING)
                .inParts(LOANS)
                .plan();

        assertThat(outcome).isInstanceOf(PlanOutcome.Refused.class);
        assertRefused(((PlanOutcome.Refused) outcome).why());
        assertThat(JournalStore.in(journals).find(id)).isEmpty();
    }

    @Test
    void soIsAPartByAProcessThatWasToldMoreThanThePlanner(Sandbox sandbox) {
        CampaignParts<Loan> planner =
                campaign(sandbox, UnaryOperator.identity(), MARKETING).inParts(LOANS);
        TaskPart part = ((PlanOutcome.Planned) planner.plan()).parts().get(1);

        PartOutcome outcome = campaign(sandbox, AgentScenarioTest::told, MARKETING)
                .inParts(LOANS)
                .deliver(part);

        assertThat(outcome).isInstanceOf(PartOutcome.Refused.class);
        assertRefused(((PartOutcome.Refused) outcome).why());
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void soIsACampaignWhoseLaterTaskHasTheWrongAgent(Sandbox sandbox) {
        CampaignBuilder<Loan> campaign = client(sandbox, AgentScenarioTest::told)
                .campaign(
                        id,
                        new Loan.Mapper(),
                        name -> GroupCall.named(name)
                                .agent(name.endsWith("-000002") ? MARKETING : 41)
                                .startingNow()
                                .build())
                .journal(JournalStore.in(journals))
                .calleesPerTask(3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> campaign.build().run(Loan.some(10)))
                .withMessageContaining(
                        "[callwright/agent-scenario] task, agentId: agent 43 is for FINANCIAL_MARKETING");
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void theRightAgentIsPassedAndSoIsAnyWhereNoneIsTold(Sandbox sandbox) {
        try (CampaignResult right = SmallCampaign.result(
                campaign(sandbox, AgentScenarioTest::told, 41).build().run(Loan.some(10)))) {
            assertThat(right.isComplete()).isTrue();
        }
        CampaignBuilder<Loan> untold = client(sandbox, UnaryOperator.identity())
                .campaign(
                        CampaignId.random(),
                        new Loan.Mapper(),
                        name -> GroupCall.named(name)
                                .agent(MARKETING)
                                .startingNow()
                                .build())
                .journal(JournalStore.in(journals));
        try (CampaignResult any = SmallCampaign.result(untold.build().run(Loan.some(10)))) {
            assertThat(any.isComplete()).isTrue();
        }
    }

    private static void assertRefused(CampaignRefusal outcome) {
        assertThat(outcome).isInstanceOf(Invalid.class);
        assertThat(((Invalid) outcome).violations())
                .singleElement()
                .extracting(Violation::toString)
                .asString()
                .startsWith("[callwright/agent-scenario] task, agentId: agent 43 is for FINANCIAL_MARKETING, and the"
                        + " callees are mapped for FINANCIAL_COLLECTION; give an agent for FINANCIAL_COLLECTION (41)");
    }

    private CampaignBuilder<Loan> campaign(
            Sandbox sandbox, UnaryOperator<CallwrightClientBuilder> settings, int agent) {
        return client(sandbox, settings)
                .campaign(
                        id,
                        new Loan.Mapper(),
                        name -> GroupCall.named(name).agent(agent).startingNow().build())
                .journal(JournalStore.in(journals))
                .calleesPerTask(3);
    }

    private static CallwrightClientBuilder told(CallwrightClientBuilder builder) {
        return builder.agent(41, Scenario.FINANCIAL_COLLECTION).agent(MARKETING, Scenario.FINANCIAL_MARKETING);
    }

    private static CallwrightClient client(Sandbox sandbox, UnaryOperator<CallwrightClientBuilder> settings) {
        return settings.apply(CallwrightClient.builder()
                        .apiKey(sandbox.apiKey())
                        .apiSecret(sandbox.apiSecret())
                        .appId(sandbox.appId())
                        .baseUrl(sandbox.baseUrl().toString())
                        .allowLoopback())
                .build();
    }
}
