package dev.callwright.endurance;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.CallwrightClient;
import dev.callwright.campaign.CalleeState;
import dev.callwright.campaign.Campaign;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignListener;
import dev.callwright.campaign.CampaignResult;
import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.task.GroupCall;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * A process that runs a campaign, or goes on with it, and says on its output what it is about. Somebody kills it
 * meanwhile.
 */
final class CampaignProcess {

    static final String COMPLETE = "complete";

    /** Nothing more can be done without a person: how many are accepted, and how many in doubt. */
    static final String DECIDE = "decide";

    private CampaignProcess() {}

    /**
     * Takes the base URL, a directory, the campaign's id, how many callees, how many a task, how late it is, what
     * becomes of absent tasks.
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, US_ASCII);
        out.println("up");
        MovingClock clock = new MovingClock();
        clock.aheadMillis(Long.parseLong(arguments[5]));
        Path directory = Path.of(arguments[1]);
        CallwrightClient client = CallwrightClient.builder()
                .apiKey("bDqJFiq9")
                .apiSecret("7bz1lzh9")
                .appId("2Xql9RBI")
                .baseUrl(arguments[0])
                .allowLoopback()
                .clock(clock)
                .build();
        Campaign<Debtor> campaign = client.campaign(
                        new CampaignId(arguments[2]),
                        new Debtor.Mapper(),
                        name -> GroupCall.named(name).agent(41).startingNow().build())
                .journal(JournalStore.in(directory))
                .calleesPerTask(Integer.parseInt(arguments[4]))
                .spoolDirectory(directory)
                .delivery(DeliveryPolicy.careful().onAbsence(Absence.valueOf(arguments[6])))
                .waiter(new ToldTime(clock, out, new BufferedReader(new InputStreamReader(System.in, US_ASCII))))
                .listener(new Telling(out))
                .build();
        out.println(end(campaign.run(Debtor.some(Long.parseLong(arguments[3])))));
    }

    private static String end(CampaignResult result) {
        try (result) {
            return switch (result.next()) {
                case DONE -> COMPLETE + " " + result.count(CalleeState.ACCEPTED);
                case DECIDE, DECIDE_OR_CANCEL ->
                    DECIDE + " " + result.count(CalleeState.ACCEPTED) + " " + result.count(CalleeState.IN_DOUBT);
                case RESUME, CORRECT -> result + " " + result.tasks();
            };
        }
    }

    private record Telling(PrintStream out) implements CampaignListener {

        @Override
        public void read(long rows) {
            out.println("read " + rows);
        }

        @Override
        public void frozen(PlannedTask task) {
            out.println("frozen " + task.index());
        }

        @Override
        public void sending(PlannedTask task, long bytesSent, long totalBytes) {
            out.println("sending " + task.index());
        }

        @Override
        public void recorded(PlannedTask task, TaskState state) {
            out.println(state.getClass().getSimpleName() + " " + task.index());
        }
    }
}
