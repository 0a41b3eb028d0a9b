package dev.callwright.campaign.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is done to the bytes, what is read is the truth up to some point, or nothing is. */
class JournalTortureTest {

    private static final int CASES = Integer.getInteger("damage.cases", 5_000);
    private static final Manifest PLAN = new Manifest(
            "01jdcampaign",
            200_000,
            IntStream.range(0, 3)
                    .mapToObj(
                            i -> new PlannedTask(i, "overdue-01jdcampaign-00000" + i, 100 + i, 9_000, "0f".repeat(32)))
                    .toList());

    private final List<Entry> written = new ArrayList<>();
    private final byte[] whole = write();

    @Test
    void whatIsCutOffAnywhereIsReadUpToThere() {
        for (int length : cases(whole.length)) {
            Optional<JournalText> text = read(Arrays.copyOf(whole, length));
            assertThat(text.isPresent() || length < JournalText.of(PLAN).length).isTrue();
            text.ifPresent(it -> assertTruth(it, -1));
        }
    }

    @Test
    void aBitThatFlipsAnywhereIsNoticed() {
        for (int bit : cases(whole.length * 8)) {
            byte[] bytes = whole.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(read(bytes)).as("bit %s", bit).isEmpty();
        }
    }

    @Test
    void aRecordThatIsMissingInTheMiddleIsNoticed() {
        byte[] plan = JournalText.of(PLAN);
        byte[] second = Frame.of(5, Line.entry(written.get(1)));
        byte[] bytes = Arrays.copyOf(plan, plan.length + second.length);
        System.arraycopy(second, 0, bytes, plan.length, second.length);

        assertThat(read(bytes)).isEmpty();
    }

    @Test
    void whatWasSyncedSurvivesTheLossOfEverythingElse() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < Math.min(CASES, 100_000); i++) {
            int deathAt = 1 + random.nextInt(60);
            int[] steps = {0};
            List<Entry> acknowledged = new ArrayList<>();
            SimulatedVolume volume = new SimulatedVolume(random, () -> {
                if (++steps[0] == deathAt) {
                    throw new Crash();
                }
            });
            try (Journal journal = volume.openJournal(PLAN)) {
                for (Entry entry : written) {
                    journal.append(entry);
                    acknowledged.add(entry);
                }
            } catch (Crash e) {
                // That is the case.
            }
            volume.die();
            if (volume.exists()) {
                assertTruth(read(volume.content()).orElseThrow(), acknowledged.size());
            } else {
                assertThat(acknowledged).isEmpty();
            }
        }
    }

    private void assertTruth(JournalText text, int atLeast) {
        assertThat(text.manifest()).isEqualTo(PLAN);
        List<Entry> read = text.histories().stream().flatMap(List::stream).toList();
        assertThat(read.size()).isGreaterThanOrEqualTo(Math.max(atLeast, 0));
        assertThat(read).containsExactlyInAnyOrderElementsOf(written.subList(0, read.size()));
    }

    private static Optional<JournalText> read(byte[] bytes) {
        try {
            return Optional.of(JournalText.read(bytes));
        } catch (JournalException e) {
            return Optional.empty();
        }
    }

    private static int[] cases(int all) {
        return all <= CASES
                ? IntStream.range(0, all).toArray()
                : new SplittableRandom(2).ints(CASES, 0, all).toArray();
    }

    private byte[] write() {
        SimulatedVolume volume = new SimulatedVolume(new SplittableRandom(3), () -> {});
        Instant at = Instant.parse("2026-11-22T08:00:00Z");
        try (Journal journal = volume.openJournal(PLAN)) {
            int[] numbers = new int[3];
            for (TaskState state : States.ALL) {
                int task = written.size() % 3;
                Entry entry = new Entry(task, ++numbers[task], at, "0123456789abcdef", state);
                written.add(entry);
                journal.append(entry);
            }
        }
        return volume.content();
    }
}
