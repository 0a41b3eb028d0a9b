package dev.callwright.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentReportsTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void whatThrewWasNotTaken() {
        TakenReports memory = TakenReports.inMemory(10);
        assertThatThrownBy(() -> memory.once("1", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(memory.once("1", runs::incrementAndGet)).isTrue();
        assertThat(memory.once("1", runs::incrementAndGet)).isFalse();
        assertThat(runs).hasValue(1);
    }

    @Test
    void theOneNotSeenForLongestIsForgotten() {
        TakenReports memory = TakenReports.inMemory(2);
        memory.once("1", runs::incrementAndGet);
        memory.once("2", runs::incrementAndGet);
        memory.once("1", runs::incrementAndGet); // Seen again.
        memory.once("3", runs::incrementAndGet);

        assertThat(memory.once("1", runs::incrementAndGet)).isFalse();
        assertThat(memory.once("2", runs::incrementAndGet)).isTrue();
    }

    @Test
    void simultaneousReportsWithOneIdRunOnce() throws Exception {
        TakenReports memory = TakenReports.inMemory(1000);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> counts = IntStream.range(0, 8)
                    .mapToObj(thread -> threads.submit((Callable<Integer>) () -> {
                        start.await();
                        return (int) IntStream.range(0, 500)
                                .filter(id -> memory.once(Integer.toString(id), runs::incrementAndGet))
                                .count();
                    }))
                    .toList();
            start.countDown();
            int ran = 0;
            for (Future<Integer> count : counts) {
                ran += count.get();
            }
            assertThat(ran).isEqualTo(500);
            assertThat(runs).hasValue(500);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void itHasToRememberSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TakenReports.inMemory(0))
                .withMessageStartingWith("[callwright/report-memory]");
    }
}
