package dev.callwright.campaign.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberIndexTest {

    private static final long SEED = Long.getLong("campaign.seed", 20_261_122);

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} rows, seed " + "by -Dcampaign.seed")
    @ValueSource(ints = {0, 1, 2, 1_000, 87_296, 300_000})
    void findsEveryRepeatedNumberAndItsFirstRow(int rows) throws Exception {
        Random random = new Random(SEED);
        Map<Long, Integer> firstRow = new HashMap<>();
        Map<Integer, Long> data = new HashMap<>();
        Map<Long, String> expected = new HashMap<>();
        Map<Long, String> found = new HashMap<>();
        try (NumberIndex index = new NumberIndex(directory, new SecureRandom())) {
            for (int row = 0; row < rows; row++) {
                long number = 1_463_200_000_000L + random.nextInt(Math.max(1, 2 * rows));
                long fingerprint = random.nextInt(2);
                data.put(row, fingerprint);
                index.add(number, row, fingerprint);
                Integer first = firstRow.putIfAbsent(number, row);
                if (first != null) {
                    expected.put((long) row, first + " " + (data.get(first) == fingerprint));
                }
            }
            index.forEachRepeat((row, first, identical) -> {
                assertThat(found).as("told once").doesNotContainKey(row);
                found.put(row, first + " " + identical);
            });
        }
        assertThat(found).as("seed %s", SEED).isEqualTo(expected);
    }

    @Test
    void moreNumbersOfOnePartitionThanFitIntoMemoryAreComparedInBatches() throws Exception {
        // One number again and again is one partition, whatever the secret hash.
        long rows = 300_000;
        long[] found = new long[2];
        try (NumberIndex index = new NumberIndex(directory, new SecureRandom())) {
            for (long row = 0; row < rows; row++) {
                index.add(1_463_200_000_000L, row, row == 7 ? 1 : 2);
            }
            index.forEachRepeat((row, first, identical) -> {
                assertThat(first).isZero();
                found[identical ? 0 : 1]++;
            });
        }
        assertThat(found).containsExactly(rows - 2, 1);
    }
}
