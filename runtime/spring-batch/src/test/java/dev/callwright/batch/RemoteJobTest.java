package dev.callwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignId;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One manager and several workers, each a JVM; jobs and journals in PostgreSQL, tasks through an Artemis. */
class RemoteJobTest {

    private static final int TASKS = 40;
    private static final int CALLEES = TASKS * Loans.PER_TASK - 1;

    private static EmbeddedPostgres server;
    private static Broker broker;

    private final List<Child> children = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        server = Database.start();
        broker = Broker.start();
    }

    @AfterAll
    static void stop() throws Exception {
        broker.stop();
        server.close();
    }

    @AfterEach
    void killAll() {
        children.forEach(Child::close);
    }

    @Test
    void everyCalleeIsCalledOnceWhileWorkersAndTheManagerAreKilled() throws Exception {
        round(1);
    }

    @Test
    @Tag("campaign")
    void everyCalleeIsCalledOnceInEveryRound() throws Exception {
        for (int round = 2; round <= Integer.getInteger("batch.rounds"); round++) {
            round(round);
        }
    }

    /** Another moment of death in every round: a request is on the wire for a while after each claim. */
    private void round(int round) throws Exception {
        CampaignId id = CampaignId.random();
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.inject(Stream.generate(() -> Fault.slow(Duration.ofMillis(150)))
                    .limit(2 * TASKS)
                    .toArray(Fault[]::new));
            Plant plant = plant(sandbox.baseUrl());
            Child manager = manager(plant, id, "run");
            Child first = worker(plant);
            Child second = worker(plant);
            Child third = worker(plant);

            first.await("Claimed", 1 + round % 4);
            first.kill();
            Child added = worker(plant);
            second.await("Claimed", 2 + round % 3);
            second.kill();
            third.await("Accepted", 2);
            third.end();
            manager.kill();
            worker(plant);
            Child next = manager(plant, id, "recover");
            added.await("Claimed", 1 + round % 5);
            added.kill();

            assertThat(next.await("ended", 1)).as("round " + round).startsWith("ended COMPLETED");
            assertEverybodyIsCalledOnce(sandbox);
        } finally {
            killAll();
        }
    }

    private static void assertEverybodyIsCalledOnce(Sandbox sandbox) {
        sandbox.completeCalls();
        assertThat(sandbox.numbersCalled()).isEqualTo(CALLEES);
        assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
        assertThat(sandbox.mostTasksOfOneName()).isEqualTo(1);
        assertThat(sandbox.tasks()).hasSize(TASKS);
    }

    private static Plant plant(URI sandbox) {
        return new Plant(server.getJdbcUrl("postgres", "postgres"), broker.url(), sandbox, CALLEES, Instant.now());
    }

    private Child worker(Plant plant) throws IOException {
        return started(Child.start(WorkerMain.class, plant.arguments()));
    }

    private Child manager(Plant plant, CampaignId id, String mode) throws IOException {
        return started(Child.start(
                ManagerMain.class,
                Stream.concat(plant.arguments().stream(), Stream.of(id.value(), mode))
                        .toList()));
    }

    private Child started(Child child) {
        children.add(child);
        return child;
    }
}
