package dev.callwright.sandbox.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallTallyTest {

    @Test
    void countsLikeAMap() {
        CallTally tally = new CallTally();
        Map<Long, Integer> expected = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            long number = CalleeNumbers.pack(String.valueOf(460000000000L + random.nextInt(30_000)));
            tally.add(number);
            expected.merge(number, 1, Integer::sum);
        }

        assertThat(tally.size()).isEqualTo(expected.size());
        assertThat(tally.total()).isEqualTo(100_000);
        assertThat(tally.most())
                .isEqualTo(expected.values().stream().mapToInt(i -> i).max().orElseThrow());
        assertThat(expected)
                .allSatisfy((number, calls) -> assertThat(tally.of(number)).isEqualTo(calls));
        assertThat(tally.of(CalleeNumbers.pack("123456"))).isZero();
    }

    @Test
    void anEmptyTallyHasNothing() {
        assertThat(new CallTally().most()).isZero();
        assertThat(new CallTally().total()).isZero();
    }
}
