package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalleeNumbersTest {

    @Test
    void agreesWithAMapWhateverTheNumbers() {
        Random random = new Random(4711);
        CalleeNumbers numbers = new CalleeNumbers(random.nextLong());
        Map<Long, Integer> reference = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            long key = 1_000_000L + (random.nextBoolean() ? random.nextInt(150_000) : random.nextLong() >>> 8);
            Integer before = reference.putIfAbsent(key, i);
            assertThat(numbers.add(key, i)).isEqualTo(before == null ? i : before);
        }
    }

    @Test
    void aBlockOfNumbersIsAsFastAsAnyOther() {
        CalleeNumbers numbers = new CalleeNumbers(0);
        for (int i = 0; i < 200_000; i++) {
            assertThat(numbers.add(1_463_200_000_000L + i * 4096L, i) == i).isTrue();
        }
    }
}
