package dev.callwright.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int MOST_LIVES = 40;
    private static final Set<String> ENDS = Set.of(CampaignProcess.COMPLETE, CampaignProcess.DECIDE);

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
            Life life = live(KillPoint.NEVER, first, sandbox, journals, CampaignId.random(), clock, Absence.STOP);
            assertThat(life.last()).isEqualTo(CampaignProcess.COMPLETE + " " + CALLEES);
        }
        return java.with("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=warning:stderr");
    }

    private void kill(Java java, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        MovingClock clock = new MovingClock();
        Path journals = Files.createDirectory(directory.resolve(Long.toString(seed)));
        CampaignId id = CampaignId.random();
        boolean hostile = random.nextBoolean();
        Absence absence = hostile ? Absence.STOP : Absence.RESEND_SAME_NAME;
        Weather weather = new Weather(random, hostile);
        int deaths = 0;
        try (Sandbox sandbox = weather.of(Sandbox.builder().clock(clock)).start()) {
            weather.over(sandbox);
            Life life;
            int lives = 0;
            do {
                KillPoint point = deaths < MOST_DEATHS ? KillPoint.random(random, LINES) : KillPoint.NEVER;
                life = live(point, java, sandbox, journals, id, clock, absence);
                if (life.killed()) {
                    deaths++;
                    stages.merge(life.stage(), 1, Integer::sum);
                }
            } while (++lives < MOST_LIVES && !ENDS.contains(life.stage()));
            sandbox.advance(Duration.ofDays(4)); // Whatever is still on its way.
            sandbox.completeCalls();

            judge(life.last(), hostile, sandbox, "-Dkill.rounds=1 -Dkill.seed=" + seed);
            requests.addAndGet(sandbox.requests());
            calls.addAndGet(sandbox.calls());
        }
        kills.addAndGet(deaths);
    }

    private static void judge(String end, boolean hostile, Sandbox sandbox, String run) {
        Map<Integer, Integer> called = sandbox.count().numbersByCalls();
        assertThat(sandbox.mostTasksOfOneName()).as(run).isLessThanOrEqualTo(1);
        if (!hostile || end.startsWith(CampaignProcess.COMPLETE)) {
            assertThat(end).as(run).isEqualTo(CampaignProcess.COMPLETE + " " + CALLEES);
            assertThat(called).as(run).isEqualTo(Map.of(1, CALLEES));
            return;
        }
        String[] words = end.split(" ");
        assertThat(words[0]).as(run).isEqualTo(CampaignProcess.DECIDE);
        int accepted = Integer.parseInt(words[1]);
        int doubted = Integer.parseInt(words[2]);
        assertThat(accepted + doubted).as(run).isEqualTo(CALLEES);
        assertThat(called.keySet()).as(run).isSubsetOf(1);
        assertThat(called.getOrDefault(1, 0)).as(run).isBetween(accepted, CALLEES);
    }

    private static Life live(
            KillPoint point,
            Java java,
            Sandbox sandbox,
            Path journals,
            CampaignId id,
            MovingClock clock,
            Absence absence)
            throws IOException {
        List<String> arguments = List.of(
                sandbox.baseUrl().toString(),
                journals.toString(),
                id.value(),
                Integer.toString(CALLEES),
                Integer.toString(TASK),
                Long.toString(clock.aheadMillis()),
                absence.name());
        List<String> command = java.command(CampaignProcess.class, arguments);
        return Life.until(point, line -> true, command, clock, () -> sandbox.advance(Duration.ZERO));
    }
}
