package dev.callwright.campaign.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.TaskState.Claimed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code -Dclaims.attempts=} says how often eight claimers try, all of them at the same task at the same moment. */
class ContendedClaimsTest {

    private static final int CLAIMERS = 8;
    private static final int TASKS = Integer.getInteger("claims.attempts", 16_000) / CLAIMERS;

    @Test
    void everyTaskIsClaimedByOneOfEightWhoTryAtTheSameMoment() throws Exception {
        Manifest plan = Plans.of("contended", TASKS);
        ExecutorService threads = Executors.newFixedThreadPool(CLAIMERS);
        try (EmbeddedPostgres server = Postgres.start();
                Pool pool = Pool.of(server.getJdbcUrl("postgres", "postgres"))) {
            JdbcJournals journals = JdbcJournals.in(pool.dataSource()).createTables();
            CyclicBarrier together = new CyclicBarrier(CLAIMERS);
            List<Callable<boolean[]>> claimers = IntStream.range(0, CLAIMERS)
                    .<Callable<boolean[]>>mapToObj(i -> () -> claim(journals.open(plan), "claimer-" + i, together))
                    .toList();
            List<boolean[]> won = new ArrayList<>();
            for (Future<boolean[]> claims : threads.invokeAll(claimers)) {
                won.add(claims.get());
            }
            Journal journal = journals.open(plan);
            for (int task = 0; task < TASKS; task++) {
                assertThat(winners(won, task)).as("task %s", task).hasSize(1).isEqualTo(owners(journal, task));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean[] claim(Journal journal, String owner, CyclicBarrier together) throws Exception {
        boolean[] won = new boolean[TASKS];
        for (int task = 0; task < TASKS; task++) {
            together.await();
            won[task] = journal.append(new Entry(task, 1, Instant.EPOCH, owner, new Claimed(1, Instant.EPOCH)));
        }
        return won;
    }

    private static List<String> winners(List<boolean[]> won, int task) {
        return IntStream.range(0, CLAIMERS)
                .filter(i -> won.get(i)[task])
                .mapToObj(i -> "claimer-" + i)
                .toList();
    }

    private static List<String> owners(Journal journal, int task) {
        return journal.history(task).stream().map(Entry::owner).toList();
    }
}
