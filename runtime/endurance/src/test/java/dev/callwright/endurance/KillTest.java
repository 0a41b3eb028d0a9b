package dev.callwright.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignId;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
    private static final int LANES = 2;
    private static final int CALLEES = 20;
    private static final int TASK = 4;

    /** Kills of one campaign, after which a process is let live. */
    private static final int MOST_DEATHS = 8;

    /** About what a process says that delivers the whole campaign. */
    private static final int LINES = 28;

    @TempDir
    Path directory;

    private final AtomicLong seeds = new AtomicLong(SEED);
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong calls = new AtomicLong();
    private final Map<String, Integer> stages = new ConcurrentSkipListMap<>();

    @Test
    @Timeout(7_200)
    void everyCalleeIsCalledOnceWheneverTheProcessIsKilled() throws Exception {
        Java java = sharingClasses();
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                ends.add(lanes.submit(() -> {
                    while (kills.get() < KILLS) {
                        kill(java, seeds.getAndIncrement());
                    }
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            lanes.shutdownNow();
        }
        System.getLogger("dev.callwright.endurance")
                .log(
                        System.Logger.Level.INFO,
                        "seeds {0} to {1}: {2} kills after {3}; {4} creates came in, {5} calls, each to another callee",
                        Long.toString(SEED),
                        Long.toString(seeds.get() - 1),
                        kills.toString(),
                        stages,
                        requests.toString(),
                        calls.toString());
    }

    /** Delivers a campaign without a kill: what it loads, the others share, so that their lives are short ones. */
    private Java sharingClasses() throws IOException {
        String archive = directory.resolve("classes.jsa").toString();
        Java java = Java.plain().packed(directory).with("-XX:TieredStopAtLevel=1");
        MovingClock clock = new MovingClock();
        try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
            sandbox.inject(Fault.lostAnswer());
            Path journals = Files.createDirectory(directory.resolve("undisturbed"));
            Java first = java.with("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive);
            Life life = live(KillPoint.NEVER, first, sandbox, journals, CampaignId.random(), clock);
            assertThat(life.last()).isEqualTo(CampaignProcess.COMPLETE + " " + CALLEES);
        }
        return java.with("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=warning:stderr");
    }

    private void kill(Java java, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        MovingClock clock = new MovingClock();
        Path journals = Files.createDirectory(directory.resolve(Long.toString(seed)));
        CampaignId id = CampaignId.random();
        int deaths = 0;
        try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
            new Weather(random).over(sandbox);
            Life life;
            do {
                KillPoint point = deaths < MOST_DEATHS ? KillPoint.random(random, LINES) : KillPoint.NEVER;
                life = live(point, java, sandbox, journals, id, clock);
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
            requests.addAndGet(sandbox.requests());
            calls.addAndGet(sandbox.calls());
        }
        kills.addAndGet(deaths);
    }

    private static Life live(
            KillPoint point, Java java, Sandbox sandbox, Path journals, CampaignId id, MovingClock clock)
            throws IOException {
        List<String> arguments = List.of(
                sandbox.baseUrl().toString(),
                journals.toString(),
                id.value(),
                Integer.toString(CALLEES),
                Integer.toString(TASK),
                Long.toString(clock.aheadMillis()));
        List<String> command = java.command(CampaignProcess.class, arguments);
        return Life.until(point, line -> true, command, clock, () -> sandbox.advance(Duration.ZERO));
    }
}
