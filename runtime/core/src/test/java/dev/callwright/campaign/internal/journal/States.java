package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every state, with and without what is optional. */
final class States {

    private static final Instant LATER = Instant.parse("2026-11-22T09:05:00.123Z");

    /** What the first journals held. */
    static final List<TaskState> FIRST = List.of(
            new Claimed(1, LATER),
            new NotSent("CONNECT"),
            new Busy(),
            new ClockSkew(Optional.of(Duration.ofSeconds(-2401))),
            new ClockSkew(Optional.empty()),
            new Rejected("-22"),
            new Invalid(3),
            new Accepted(Optional.of(123_123L)),
            new Accepted(Optional.empty()),
            new Unknown(Doubt.ANSWER, true, 502, Optional.of("-18"), LATER),
            new Unknown(Doubt.ENDED, false, 0, Optional.empty(), LATER),
            new Absent(),
            new GivenUp(),
            new Found(7, true),
            new Verified(8),
            new Duplicate(List.of(9L, 10L)),
            new CountMismatch(11, 99),
            new FailedThere(12),
            new Vanished(),
            new NameConflict(Optional.of(5L)),
            new NameConflict(Optional.empty()),
            new Cancelled(List.of()),
            new Cancelled(List.of(13L, 14L)));

    static final List<TaskState> NAME_UNUSED = and(FIRST, new Claimed(1, LATER, true));

    static final List<TaskState> CANCELLING = and(NAME_UNUSED, new Cancelling());

    /** As many as an entry holds, at the end of the largest task. */
    private static final OptedOut MANY = new OptedOut(
            IntStream.range(200_000 - OptedOut.MOST, 200_000).boxed().toList());

    static final List<TaskState> OPTED_OUT = and(and(CANCELLING, new OptedOut(List.of(0, 7))), MANY);

    static final List<TaskState> ALL = and(OPTED_OUT, new CancelledThere(15));

    private static List<TaskState> and(List<TaskState> states, TaskState later) {
        return Stream.concat(states.stream(), Stream.of(later)).toList();
    }

    private States() {}
}
