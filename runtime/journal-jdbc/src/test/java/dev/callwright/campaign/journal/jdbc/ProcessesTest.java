package dev.callwright.campaign.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two to eight processes deliver one campaign over one journal, and in half of the rounds one of them is killed, on
 * whatever it is at. {@code -Dprocesses.rounds=} says how often, {@code -Dprocesses.seed=} where to begin.
 */
class ProcessesTest {

    private static final int ROUNDS = Integer.getInteger("processes.rounds", 10);
    private static final long SEED = Long.getLong("processes.seed", 20261122);
    private static final int MOST_PASSES = 8;

    @TempDir
    Path directory;

    private int kills;

    @Test
    void everyTaskExistsOnceHoweverManyDeliverAndWhoeverDies() throws Exception {
        Path log = directory.resolve("workers.log");
        CountingService service = new CountingService(SEED);
        try (EmbeddedPostgres server = Postgres.start();
                Workers workers = new Workers(service, server.getJdbcUrl("postgres", "postgres"), log)) {
            JdbcJournals.in(server.getPostgresDatabase()).createTables();
            for (int round = 0; round < ROUNDS; round++) {
                deliver(round, service, workers);
                assertThat(service.crashed()).as(Files.readString(log)).isZero();
            }
        }
        assertThat(kills).as("rounds with a death").isGreaterThanOrEqualTo(ROUNDS / 4);
    }

    private void deliver(int round, CountingService service, Workers workers) throws Exception {
        SplittableRandom random = new SplittableRandom(SEED + round);
        String campaign = "round-" + round;
        int processes = 2 + random.nextInt(7);
        int tasks = 6 + random.nextInt(10);
        service.killAfter(random.nextBoolean() ? 1 + random.nextInt(10 * tasks) : 0);
        boolean complete = false;
        for (int pass = 0; !complete; pass++) {
            assertThat(pass).as("passes of round %s", round).isLessThan(MOST_PASSES);
            List<Session> sessions = workers.some(processes);
            sessions.forEach(session -> session.order(campaign, tasks));
            service.awaitIdle();
            kills += (int) sessions.stream().filter(Session::isKilled).count();
            complete = sessions.stream().allMatch(session -> session.open() == 0);
            service.pass(Duration.ofMinutes(70));
        }
        Map<String, List<Long>> created = service.created();
        assertThat(Plans.of(campaign, tasks).tasks())
                .allSatisfy(task -> assertThat(created.get(task.taskName()))
                        .as("tasks of round %s, seed %s", round, SEED)
                        .hasSize(1));
    }
}
