package dev.callwright.batch;

import dev.callwright.CallwrightClient;
import dev.callwright.campaign.CampaignBuilder;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.Loan;
import dev.callwright.campaign.RowSource;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.task.GroupCall;
import java.net.URI;
import java.time.Clock;

/** The campaigns of the tests. */
final class Loans {

    static final int PER_TASK = 3;

    private Loans() {}

    static RowSource<Loan> rows(long callees) {
        return (first, count) -> Loan.some(callees).skip(first).limit(count);
    }

    static CampaignBuilder<Loan> campaign(CampaignId id, URI sandbox, JournalStore journals) {
        return campaign(id, sandbox, journals, Clock.systemUTC());
    }

    /** @param clock of the client */
    static CampaignBuilder<Loan> campaign(CampaignId id, URI sandbox, JournalStore journals, Clock clock) {
        CallwrightClient client = CallwrightClient.builder()
                .apiKey("bDqJFiq9")
                .apiSecret("7bz1lzh9")
                .appId("2Xql9RBI")
                .baseUrl(sandbox.toString())
                .allowLoopback()
                .clock(clock)
                .build();
        return client.campaign(
                        id,
                        new Loan.Mapper(),
                        name -> GroupCall.named(name).agent(41).startingNow().build())
                .journal(journals)
                .calleesPerTask(PER_TASK)
                .delivery(DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME));
    }
}
