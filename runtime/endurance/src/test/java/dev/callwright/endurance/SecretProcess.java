package dev.callwright.endurance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.CallwrightClient;
import dev.callwright.campaign.Campaign;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignListener;
import dev.callwright.campaign.CampaignResult;
import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.DoNotCall;
import dev.callwright.campaign.RejectFile;
import dev.callwright.campaign.RepeatedNumbers;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.task.GroupCall;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A process that runs a campaign of secret debtors, writes all that it may, and waits whenever it has said something.
 */
final class SecretProcess {

    static final String UP = "up ";

    private SecretProcess() {}

    /**
     * Takes the base URL, a directory, the campaign's id, the seed, how many callees, how many a task, how late it is.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, US_ASCII);
        out.println(UP + ProcessHandle.current().pid());
        MovingClock clock = new MovingClock();
        clock.aheadMillis(Long.parseLong(arguments[6]));
        Path directory = Path.of(arguments[1]);
        logEverything(directory);
        long seed = Long.parseLong(arguments[3]);
        List<SecretDebtor> debtors =
                SecretDebtor.some(seed, Integer.parseInt(arguments[4])).toList();
        ToldTime time = new ToldTime(clock, out, new BufferedReader(new InputStreamReader(System.in, US_ASCII)));
        try (RejectFile rejects = new RejectFile(directory.resolve("rejects.csv"));
                CallwrightClient client = CallwrightClient.builder()
                        .apiKey(SecretDebtor.credential(seed + 1))
                        .apiSecret(SecretDebtor.credential(seed + 2))
                        .appId("2Xql9RBI")
                        .baseUrl(arguments[0])
                        .allowLoopback()
                        .clock(clock)
                        .build()) {
            Function<CampaignId, Campaign<SecretDebtor>> campaign = id -> client.campaign(
                            id,
                            new SecretDebtor.Mapper(),
                            name -> GroupCall.named(name)
                                    .agent(41)
                                    .startingNow()
                                    .build())
                    .journal(JournalStore.in(directory))
                    .calleesPerTask(Integer.parseInt(arguments[5]))
                    .key(SecretDebtor::key)
                    .repeatedNumbers(RepeatedNumbers.KEEP_FIRST)
                    .doNotCall(DoNotCall.each(number ->
                            number.equals(debtors.get(0).number()) ? Optional.of("asked-not-to") : Optional.empty()))
                    .leftOut(rejects)
                    .delivery(DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME))
                    .waiter(time)
                    .listener(new Telling(out, time))
                    .build();
            end(campaign.apply(CampaignId.random()).run(wrong(debtors)), directory.resolve("refused.txt"));
            CampaignResult outcome =
                    campaign.apply(new CampaignId(arguments[2])).run(rows(debtors));
            out.println(end(outcome, directory.resolve("result.txt")));
        }
    }

    private static void logEverything(Path directory) throws IOException {
        FileHandler handler = new FileHandler(directory.resolve("finest.log").toString(), true);
        handler.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(handler);
        Logger.getLogger("").setLevel(Level.ALL);
    }

    /** Also one who is left out. */
    private static Stream<SecretDebtor> rows(List<SecretDebtor> debtors) {
        SecretDebtor again = debtors.get(2);
        return Stream.concat(
                debtors.stream(),
                Stream.of(new SecretDebtor(again.key(), again.number(), again.name(), again.amount() + "1")));
    }

    private static Stream<SecretDebtor> wrong(List<SecretDebtor> debtors) {
        SecretDebtor wrong = debtors.get(1);
        return Stream.of(
                new SecretDebtor(wrong.key(), "+" + wrong.number(), wrong.name(), wrong.amount()),
                new SecretDebtor(wrong.key(), wrong.name(), wrong.name() + "\n", wrong.amount()));
    }

    /** Writes what a log would say of the result. */
    private static String end(CampaignResult result, Path file) throws IOException {
        try (result;
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, UTF_8))) {
            out.println(result);
            out.println(result.tasks());
            result.forEachCallee(out::println);
            return result.isComplete() ? CampaignProcess.COMPLETE : result.toString();
        }
    }

    private record Telling(PrintStream out, ToldTime time) implements CampaignListener {

        private void tell(String what) {
            out.println(what);
            time.waitUntil(time.instant().plusSeconds(1));
        }

        @Override
        public void frozen(PlannedTask task) {
            tell("frozen");
        }

        @Override
        public void sending(PlannedTask task, long bytesSent, long totalBytes) {
            tell("sending");
        }

        @Override
        public void recorded(PlannedTask task, TaskState state) {
            tell(state.getClass().getSimpleName());
        }
    }
}
