package dev.callwright.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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
        assertThatThrownBy(() -> memory.once("1", "a", changed -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(memory.once("1", "a", this::run)).isTrue();
        assertThat(memory.once("1", "a", this::run)).isFalse();
        assertThat(runs).hasValue(1);
    }

    @Test
    void theOneNotSeenForLongestIsForgotten() {
        TakenReports memory = TakenReports.inMemory(2);
        memory.once("1", "a", this::run);
        memory.once("2", "a", this::run);
        memory.once("1", "a", this::run); // Seen again.
        memory.once("3", "a", this::run);

        assertThat(memory.once("1", "a", this::run)).isFalse();
        assertThat(memory.once("2", "a", this::run)).isTrue();
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
                                .filter(id -> memory.once(Integer.toString(id), "a", this::run))
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
    void theSameIdWithSomethingElseIsTakenAsChangedAndBothAreDuplicatesThen() {
        TakenReports memory = TakenReports.inMemory(10);
        List<Boolean> changes = new ArrayList<>();
        memory.once("1", "a", changes::add);

        assertThat(memory.once("1", "b", changes::add)).isTrue();
        assertThat(memory.once("1", "a", changes::add)).isFalse();
        assertThat(memory.once("1", "b", changes::add)).isFalse();
        assertThat(changes).containsExactly(false, true);
    }

    @Test
    void aChangeThatThrewWasNotTaken() {
        TakenReports memory = TakenReports.inMemory(10);
        memory.once("1", "a", this::run);
        assertThatThrownBy(() -> memory.once("1", "b", changed -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(memory.once("1", "b", this::run)).isTrue();
    }

    @Test
    void whoMakesUpChangesDoesNotFillTheMemory() {
        TakenReports memory = TakenReports.inMemory(10);
        for (int change = 0; change < 9; change++) {
            memory.once("1", Integer.toString(change), this::run);
        }

        assertThat(memory.once("1", "8", this::run)).isFalse();
        assertThat(memory.once("1", "1", this::run)).isFalse();
        assertThat(memory.once("1", "0", this::run)).isTrue();
    }

    @Test
    void itHasToRememberSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TakenReports.inMemory(0))
                .withMessageStartingWith("[callwright/report-memory]");
    }

    private void run(boolean changed) {
        runs.incrementAndGet();
    }
}
