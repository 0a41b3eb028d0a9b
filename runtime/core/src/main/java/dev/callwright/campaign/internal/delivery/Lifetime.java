package dev.callwright.campaign.internal.delivery;

import static java.util.Comparator.naturalOrder;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.TaskState.ClockSkew;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a task was created, if it was: after its first claim, however long ago that is, by a clock that may be wrong.
 */
record Lifetime(Instant earliest, Instant latest) {

    /** What a service says its date is may be anything, and a span of centuries is no question. */
    private static final Duration MOST_WRONG = Duration.ofDays(366);

    static Lifetime of(List<Entry> history, Instant now) {
        List<Instant> times = Stream.concat(Stream.of(now), history.stream().map(Entry::at))
                .sorted()
                .toList();
        Duration wrong = wrong(history);
        return new Lifetime(
                times.get(0).minus(wrong), times.get(times.size() - 1).plus(wrong));
    }

    /** By how much our clock was wrong, as far as the service said; it may have been set since. */
    private static Duration wrong(List<Entry> history) {
        return history.stream()
                .flatMap(entry -> entry.state() instanceof ClockSkew it ? it.offset().stream() : Stream.empty())
                .map(Duration::abs)
                .map(it -> it.compareTo(MOST_WRONG) < 0 ? it : MOST_WRONG)
                .max(naturalOrder())
                .orElse(Duration.ZERO);
    }
}
