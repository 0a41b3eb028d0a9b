package dev.callwright.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignId;
import dev.callwright.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Campaigns whose processes are killed, one after the other, until one lives long enough, while the service loses
 * answers, refuses, is busy or late. What counts is the sandbox, which is never killed.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kill.rounds", 50);
    private static final long SEED = Long.getLong("kill.seed", 20261122);
    private static final int CALLEES = 20;
    private static final int TASK = 4;

    /** Kills of one campaign, after which a process is let live. */
    private static final int MOST_DEATHS = 8;

    /** About what a process says that delivers the whole campaign. */
    private static final int LINES = 28;

    @TempDir
    Path directory;

    private final Map<String, Integer> stages = new TreeMap<>();

    @Test
    @Timeout(7_200)
    void everyCalleeIsCalledOnceWheneverTheProcessIsKilled() throws Exception {
        int kills = 0;
        long seed = SEED;
        for (; kills < KILLS; seed++) {
            kills += kill(seed);
        }
        System.getLogger("dev.callwright.endurance")
                .log(
                        System.Logger.Level.INFO,
                        "seeds {0} to {1}: {2} kills, after {3}",
                        Long.toString(SEED),
                        Long.toString(seed - 1),
                        kills,
                        stages);
    }

    /** Returns how many processes were killed. */
    private int kill(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        MovingClock clock = new MovingClock();
        Path journals = Files.createDirectory(directory.resolve(Long.toString(seed)));
        String id = CampaignId.random().value();
        int deaths = 0;
        try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
            new Weather(random).over(sandbox);
            Life life;
            do {
                KillPoint point = deaths < MOST_DEATHS ? KillPoint.random(random, LINES) : KillPoint.NEVER;
                List<String> arguments = List.of(
                        sandbox.baseUrl().toString(),
                        journals.toString(),
                        id,
                        Integer.toString(CALLEES),
                        Integer.toString(TASK),
                        Long.toString(clock.aheadMillis()));
                List<String> command =
                        Java.command(List.of("-XX:TieredStopAtLevel=1"), CampaignProcess.class, arguments);
                life = Life.until(point, line -> true, command, clock, () -> sandbox.advance(Duration.ZERO));
                if (life.killed()) {
                    deaths++;
                    stages.merge(life.stage(), 1, Integer::sum);
                }
            } while (life.killed());
            sandbox.completeCalls();

            String run = "-Dkill.rounds=1 -Dkill.seed=" + seed;
            assertThat(life.last()).as(run).isEqualTo(CampaignProcess.COMPLETE + " " + CALLEES);
            assertThat(sandbox.count().numbersByCalls()).as(run).isEqualTo(Map.of(1, CALLEES));
            assertThat(sandbox.mostTasksOfOneName()).as(run).isEqualTo(1);
        }
        return deaths;
    }
}
