package dev.callwright.sandbox.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.sandbox.CallCount;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallTallyTest {

    @Test
    void countsLikeAMap() {
        CallTally tally = new CallTally();
        Map<Long, Integer> expected = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            long number = PackedNumbers.pack(String.valueOf(460000000000L + random.nextInt(30_000)));
            tally.add(number);
            expected.merge(number, 1, Integer::sum);
        }

        CallCount count = new CallCount(tally.histogram());
        assertThat(count.numbers()).isEqualTo(expected.size());
        assertThat(count.calls()).isEqualTo(100_000);
        assertThat(count.mostCallsToOneNumber())
                .isEqualTo(expected.values().stream().mapToInt(i -> i).max().orElseThrow());
        assertThat(count.numbersByCalls())
                .isEqualTo(expected.values().stream()
                        .collect(Collectors.groupingBy(calls -> calls, Collectors.summingInt(calls -> 1))));
        assertThat(expected)
                .allSatisfy((number, calls) -> assertThat(tally.of(number)).isEqualTo(calls));
        assertThat(tally.of(PackedNumbers.pack("123456"))).isZero();
    }

    @Test
    void countsBeyondWhatAByteHolds() {
        CallTally tally = new CallTally();
        long often = PackedNumbers.pack("460000000001");
        long exactly255 = PackedNumbers.pack("460000000002");
        for (int i = 0; i < 1_000; i++) {
            tally.add(often);
        }
        for (int i = 0; i < 255; i++) {
            tally.add(exactly255);
        }
        assertThat(tally.of(often)).isEqualTo(1_000);
        assertThat(tally.histogram()).containsExactly(Map.entry(255, 1), Map.entry(1_000, 1));
    }

    @Test
    void anEmptyTallyHasNothing() {
        CallCount count = new CallCount(new CallTally().histogram());
        assertThat(count.mostCallsToOneNumber()).isZero();
        assertThat(count.calls()).isZero();
    }
}
