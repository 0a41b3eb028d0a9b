package dev.callwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.task.GroupCall;
import java.time.Clock;
import java.util.Map;

/** A campaign of ten callees in four tasks. */
public final class SmallCampaign {

    static final int CALLEES = 10;
    static final int TASKS = 4;

    private SmallCampaign() {}

    static CampaignBuilder<Loan> of(CampaignId id, Sandbox sandbox, JournalStore journals) {
        return of(id, sandbox, journals, Clock.systemUTC());
    }

    static CampaignBuilder<Loan> of(CampaignId id, Sandbox sandbox, JournalStore journals, SandboxTime time) {
        return of(id, sandbox, journals, (Clock) time).waiter(time);
    }

    static CampaignBuilder<Loan> of(CampaignId id, Sandbox sandbox, JournalStore journals, Clock clock) {
        return client(sandbox, clock)
                .campaign(
                        id,
                        new Loan.Mapper(),
                        name -> GroupCall.named(name).agent(41).startingNow().build())
                .journal(journals)
                .key(Loan::key)
                .calleesPerTask(3)
                .delivery(DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME))
                .waiter(new SwiftWaiter());
    }

    public static CallwrightClient client(Sandbox sandbox, Clock clock) {
        return CallwrightClient.builder()
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback()
                .clock(clock)
                .build();
    }

    static CampaignResult result(CampaignResult outcome) {
        assertThat(outcome.refusal()).isEmpty();
        return outcome;
    }

    static CampaignRefusal refusal(CampaignResult outcome) {
        return outcome.refusal().orElseThrow();
    }

    static void assertEverybodyIsCalledOnce(Sandbox sandbox) {
        sandbox.completeCalls();
        assertThat(sandbox.count().numbersByCalls()).isEqualTo(Map.of(1, CALLEES));
    }
}
