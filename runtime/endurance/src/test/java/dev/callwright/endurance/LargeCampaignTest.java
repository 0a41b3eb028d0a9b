package dev.callwright.endurance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A campaign of 25 tasks in a heap smaller than what it sends, killed again and again. */
class LargeCampaignTest {

    private static final int CALLEES = Integer.getInteger("large.callees", 500_000);
    private static final int KILLS = Integer.getInteger("large.kills", 10);
    private static final long SEED = Long.getLong("kill.seed", 20261122);
    private static final int TASKS = 25;
    private static final int TASK = CALLEES / TASKS;
    private static final int ROWS_PER_LINE = 1_000;

    @TempDir
    Path directory;

    @Test
    @Timeout(7_200)
    void everyCalleeIsCalledOnceInASmallHeap() throws Exception {
        Process sandbox = new ProcessBuilder(Java.plain().with("-Xmx192m").command(SandboxProcess.class, List.of()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long began = System.nanoTime();
        try (BufferedReader out = sandbox.inputReader(US_ASCII);
                PrintStream in = new PrintStream(sandbox.getOutputStream(), true, US_ASCII)) {
            Map<String, Integer> stages = deliver(out.readLine(), out, in);
            in.println(SandboxProcess.COUNT);

            assertThat(out.readLine()).as("seed %s", SEED).isEqualTo(Map.of(1, CALLEES) + " 1");
            System.getLogger("dev.callwright.endurance")
                    .log(
                            System.Logger.Level.INFO,
                            "seed {0}: {1} callees, {2} kills in {3} s, after {4}; the sandbox needs {5} MiB",
                            Long.toString(SEED),
                            Integer.toString(CALLEES),
                            KILLS,
                            TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
                            stages,
                            out.readLine());
        } finally {
            sandbox.destroyForcibly();
        }
    }

    private Map<String, Integer> deliver(String baseUrl, BufferedReader out, PrintStream in) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, Integer> stages = new TreeMap<>();
        MovingClock clock = new MovingClock();
        String id = CampaignId.random().value();
        for (int deaths = 0; ; deaths++) {
            List<String> arguments = List.of(
                    baseUrl,
                    directory.toString(),
                    id,
                    Integer.toString(CALLEES),
                    Integer.toString(TASK),
                    Long.toString(clock.aheadMillis()),
                    Absence.RESEND_SAME_NAME.name());
            List<String> command = Java.plain().with("-Xmx128m").command(CampaignProcess.class, arguments);
            boolean planning = random.nextInt(5) == 0;
            KillPoint point = deaths == KILLS
                    ? KillPoint.NEVER
                    : KillPoint.random(random, planning ? CALLEES / ROWS_PER_LINE : 12);
            Life life =
                    Life.until(point, line -> planning || isDelivery(line), command, clock, () -> tell(clock, out, in));
            if (!life.killed()) {
                assertThat(deaths).as("deaths; seed %s", SEED).isEqualTo(KILLS);
                assertThat(life.last()).as("seed %s", SEED).isEqualTo(CampaignProcess.COMPLETE + " " + CALLEES);
                return stages;
            }
            stages.merge(life.stage(), 1, Integer::sum);
        }
    }

    private static boolean isDelivery(String line) {
        return !line.equals("up") && !line.startsWith("read ") && !line.startsWith("frozen ");
    }

    private static void tell(MovingClock clock, BufferedReader out, PrintStream in) {
        in.println(clock.aheadMillis());
        try {
            out.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
