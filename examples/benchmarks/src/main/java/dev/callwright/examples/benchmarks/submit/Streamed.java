package dev.callwright.examples.benchmarks.submit;

import dev.callwright.CallwrightClient;
import dev.callwright.campaign.CalleeState;
import dev.callwright.campaign.CampaignBuilder;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignResult;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.examples.benchmarks.encoding.LoanAccount;
import dev.callwright.examples.benchmarks.encoding.LoanAccountCalleeMapper;
import dev.callwright.examples.benchmarks.encoding.LoanAccounts;
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
        CampaignBuilder<LoanAccount> campaign = client.campaign(
                        CampaignId.random(), new LoanAccountCalleeMapper(), SinkClient::task)
                .journal(JournalStore.in(folder));
        long[] accepted = {0};
        try (CampaignResult result = campaign.run(LoanAccounts.stream(callees))) {
            result.forEachCallee(callee -> accepted[0] += callee.state() == CalleeState.ACCEPTED ? 1 : 0);
        }
        return accepted[0];
    }
}
