package dev.callwright.examples.benchmarks.submit;

import dev.callwright.campaign.CalleeState;
import dev.callwright.campaign.Campaign;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignOutcome;
import dev.callwright.campaign.CampaignResult;
import dev.callwright.campaign.JournalStore;
import dev.callwright.examples.benchmarks.encoding.LoanAccount;
import dev.callwright.examples.benchmarks.encoding.LoanAccountCalleeMapper;
import dev.callwright.examples.benchmarks.encoding.LoanAccounts;
import dev.callwright.runtime.CallwrightClient;
import dev.callwright.runtime.SubmitOutcome;
import java.io.IOException;
import java.nio.file.Path;

/** A process whose heap is its test: streams made-up accounts to a sink, and ends well if all were accepted. */
public final class Streamed {

    private Streamed() {}

    /**
     * Submits a task, or runs a campaign.
     *
     * @param args {@code task} or {@code campaign}, the number of callees, the port of a sink, an empty folder
     */
    public static void main(String[] args) throws IOException {
        long callees = Long.parseLong(args[1]);
        try (CallwrightClient client = SinkClient.of(Integer.parseInt(args[2]))) {
            long accepted =
                    args[0].equals("task") ? task(client, callees) : campaign(client, callees, Path.of(args[3]));
            if (accepted != callees) {
                throw new IllegalStateException(accepted + " callees were accepted");
            }
        }
    }

    private static long task(CallwrightClient client, long callees) {
        SubmitOutcome outcome =
                client.submit(SinkClient.task("streamed"), new LoanAccountCalleeMapper(), LoanAccounts.stream(callees));
        return outcome instanceof SubmitOutcome.Accepted accepted ? accepted.calleeCount() : 0;
    }

    private static long campaign(CallwrightClient client, long callees, Path folder) throws IOException {
        Campaign<LoanAccount> campaign = Campaign.builder(
                        CampaignId.random(),
                        client,
                        new LoanAccountCalleeMapper(),
                        SinkClient::task,
                        JournalStore.in(folder))
                .build();
        CampaignOutcome outcome = campaign.run(LoanAccounts.stream(callees));
        if (!(outcome instanceof CampaignResult result)) {
            throw new IllegalStateException(outcome.toString());
        }
        long[] accepted = {0};
        try (result) {
            result.forEachCallee(callee -> accepted[0] += callee.state() == CalleeState.ACCEPTED ? 1 : 0);
        }
        return accepted[0];
    }
}
