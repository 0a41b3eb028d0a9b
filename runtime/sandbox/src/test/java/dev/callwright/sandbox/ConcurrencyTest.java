package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    @Test
    void ofManyTasksWithOneNameExactlyOneIsAccepted() throws Exception {
        int clients = 12;
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try (Sandbox sandbox = Sandbox.start()) {
            for (int round = 0; round < 20; round++) {
                String name = "round " + round;
                CountDownLatch ready = new CountDownLatch(clients);
                List<Future<String>> codes = new ArrayList<>();
                for (int i = 0; i < clients; i++) {
                    codes.add(pool.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return new TestClient(sandbox).submit(Body.of(name));
                    }));
                }
                List<String> seen = new ArrayList<>();
                for (Future<String> code : codes) {
                    seen.add(code.get());
                }
                assertThat(seen).containsOnlyOnce("0").containsOnly("0", "-41");
            }
            assertThat(sandbox.tasks()).hasSize(20);
            assertThat(sandbox.requests()).isEqualTo(20L * clients);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void unfinishedTasksCountAgainstTheLimitUntilTheyAreFinished() {
        Clock still = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        try (Sandbox sandbox =
                Sandbox.builder().clock(still).concurrentTaskLimit(2).start()) {
            TestClient client = new TestClient(sandbox);
            assertThat(client.submit(Body.of("task 1"))).isEqualTo("0");
            assertThat(client.submit(Body.of("task 2").with("/sendTime", "\"2999-01-01 00:00:00\"")))
                    .isEqualTo("0");
            assertThat(client.submit(Body.of("task 3"))).isEqualTo("-37");
            assertThat(client.submit(Body.of("task 1"))).isEqualTo("-41");

            sandbox.advance(Duration.ofMinutes(1));

            assertThat(client.submit(Body.of("task 3"))).isEqualTo("0");
            assertThat(client.submit(Body.of("task 4"))).isEqualTo("-37");
        }
    }
}
