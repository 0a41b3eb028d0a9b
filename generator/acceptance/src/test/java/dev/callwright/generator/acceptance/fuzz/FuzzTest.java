package dev.callwright.generator.acceptance.fuzz;

import static java.lang.System.Logger.Level.INFO;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Entities at random, valid and not. {@code -Dfuzz.models} says how many, {@code -Dfuzz.seed} where to start: the
 * default is the same in every build. A seed that fails is kept in {@code src/test/resources/fuzz/seeds.txt}, and is
 * tried again by every later build; better still, make a golden case of it.
 */
class FuzzTest {

    private static final System.Logger LOG = System.getLogger(FuzzTest.class.getName());
    private static final Path KEPT = Path.of("src/test/resources/fuzz/seeds.txt");
    private static final int AT_ONCE = 125;

    @Test
    void everyModelIsEitherRefusedForWhatIsWrongOrMappedAsByReflection() throws IOException {
        long first = Long.getLong("fuzz.seed", 0);
        int count = Integer.getInteger("fuzz.models", 500);
        Tally tally = new Tally();
        LongStream.range(0, (count + AT_ONCE - 1) / AT_ONCE).forEach(batch -> {
            long from = first + batch * AT_ONCE;
            tally.add(Batch.of(LongStream.range(from, Math.min(from + AT_ONCE, first + count))));
        });
        LOG.log(INFO, "Seeds {0} to {1}: {2}", Long.toString(first), Long.toString(first + count - 1), tally);
        keep(tally.failures());

        assertThat(tally.failures()).as("seeds, kept in %s", KEPT).isEmpty();
        // A fuzzer that makes nothing but nonsense proves nothing.
        assertThat(tally.accepted()).isGreaterThan(count / 5);
        assertThat(tally.refused()).isGreaterThan(count / 5);
        assertThat(tally.mapped()).isGreaterThan(count / 20);
    }

    @Test
    void seedsThatOnceFailedPass() throws IOException {
        List<Long> seeds = Files.readAllLines(KEPT).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Long::valueOf)
                .toList();

        assertThat(Batch.of(seeds.stream().mapToLong(Long::longValue)).failures())
                .isEmpty();
    }

    private static void keep(List<Failure> failures) throws IOException {
        List<String> known = Files.readAllLines(KEPT);
        List<String> fresh = failures.stream().collect(groupingBy(Failure::seed)).keySet().stream()
                .map(seed -> Long.toString(seed))
                .filter(seed -> !known.contains(seed))
                .sorted()
                .toList();
        if (!fresh.isEmpty()) {
            Files.write(KEPT, fresh, StandardOpenOption.APPEND);
        }
    }
}
