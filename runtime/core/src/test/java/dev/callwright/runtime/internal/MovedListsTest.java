package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.Page;
import dev.callwright.runtime.ReadFailedException;
import dev.callwright.runtime.ReadOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Lists of services that count differently, some of which lose, repeat or miscount: whoever tells the true total is
 * never taken at less than that, and whoever is honest is always believed. {@code -Dfuzz.seed} says where to start.
 */
class MovedListsTest {

    private static final int LISTS = 100_000;
    private static final int ASKED = 10;

    /** What is told of a list. */
    private record Told(boolean total, boolean pages, boolean size, int full) {}

    @Test
    void aListThatEndsIsWhole() {
        long first = Long.getLong("fuzz.seed", 0);
        int ended = 0;
        int failed = 0;
        for (long seed = first; seed < first + LISTS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int length = random.nextInt(35);
            int full = random.nextBoolean() ? ASKED : 1 + random.nextInt(ASKED);
            boolean counted = random.nextInt(4) > 0;
            // Smaller pages than were asked for can only be followed if something tells.
            Told told = new Told(counted, random.nextBoolean(), random.nextBoolean(), counted ? full : ASKED);
            List<Page<Long>> pages = pages(LongStream.range(0, length).boxed().toList(), told);
            boolean moved = counted && random.nextInt(3) > 0 && move(pages, random);
            List<Long> listed = listed(pages);
            if (listed == null) {
                assertThat(moved)
                        .as("seed %d: an honest list was not believed: %s", seed, pages)
                        .isTrue();
                failed++;
            } else {
                assertThat(listed)
                        .as("seed %d: %s", seed, pages)
                        .hasSize(length)
                        .doesNotHaveDuplicates();
                ended++;
            }
        }
        assertThat(ended).isGreaterThan(LISTS / 3);
        assertThat(failed).isGreaterThan(LISTS / 4);
    }

    private static List<Page<Long>> pages(List<Long> ids, Told told) {
        int count = (ids.size() + told.full() - 1) / told.full();
        List<Page<Long>> pages = new ArrayList<>();
        for (int i = 0; i <= count; i++) { // With one of nothing behind the last.
            int from = Math.min(ids.size(), i * told.full());
            int to = Math.min(ids.size(), from + told.full());
            pages.add(new Page<>(
                    i + 1,
                    ids.subList(from, to),
                    told.size() ? OptionalLong.of(told.full()) : OptionalLong.empty(),
                    told.pages() ? OptionalLong.of(count) : OptionalLong.empty(),
                    told.total() ? OptionalLong.of(ids.size()) : OptionalLong.empty()));
        }
        return pages;
    }

    /** Leaves the true total; returns whether anything is other than it was. */
    private static boolean move(List<Page<Long>> pages, SplittableRandom random) {
        int at = random.nextInt(pages.size());
        Page<Long> page = pages.get(at);
        List<Long> items = new ArrayList<>(page.items());
        OptionalLong size = page.size();
        OptionalLong count = page.pages();
        switch (random.nextInt(5)) {
            case 0 ->
                items.subList(random.nextInt(items.size() + 1), items.size()).clear();
            case 1 -> items.add(random.nextInt(items.size() + 1), (long) random.nextInt(40));
            case 2 ->
                items = new ArrayList<>(pages.get(random.nextInt(pages.size())).items());
            case 3 -> size = OptionalLong.of(random.nextInt(12));
            default -> count = OptionalLong.of(random.nextInt(6));
        }
        Page<Long> moved = new Page<>(page.number(), items, size, count, page.total());
        pages.set(at, moved);
        return !moved.equals(page);
    }

    /** Null when it cannot be read. */
    private static List<Long> listed(List<Page<Long>> pages) {
        try {
            return PageIterator.items(number -> read(pages.get(number - 1)), ASKED, id -> id)
                    .toList();
        } catch (ReadFailedException e) {
            return null;
        }
    }

    private static ReadOutcome<Page<Long>> read(Page<Long> page) {
        return PageCounts.contradictionIn(page).isPresent()
                ? new ReadOutcome.Unanswered<>(OptionalInt.empty(), "counts")
                : new ReadOutcome.Success<>(page);
    }
}
