package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.*;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The moves that a task may make. In particular: only a look-up leads out of a doubt, only a claim to a request, and
 * what may exist is cancelled only after that was written down.
 */
final class Transition {

    /** What a look-up may show of a task that may exist. */
    private static final Set<Class<? extends TaskState>> SEEN =
            Set.of(Found.class, Duplicate.class, CountMismatch.class, FailedThere.class, CancelledThere.class);

    /** No task exists by what came back last, though something on the way, or an earlier attempt, may have made one. */
    private static final Set<Class<? extends TaskState>> ABSENT_AS_ANSWERED = and(
            SEEN,
            Set.of(
                    Claimed.class,
                    OptedOut.class,
                    GivenUp.class,
                    NameConflict.class,
                    Cancelled.class,
                    Cancelling.class));

    private static final Set<Class<? extends TaskState>> ONCE_ACCEPTED = Set.of(
            Verified.class,
            Duplicate.class,
            CountMismatch.class,
            FailedThere.class,
            CancelledThere.class,
            Vanished.class,
            Cancelling.class);

    private static final Map<Class<? extends TaskState>, Set<Class<? extends TaskState>>> MOVES = Map.ofEntries(
            Map.entry(
                    Claimed.class,
                    Set.of(
                            NotSent.class,
                            Busy.class,
                            ClockSkew.class,
                            Rejected.class,
                            Invalid.class,
                            Accepted.class,
                            Unknown.class)),
            Map.entry(
                    OptedOut.class,
                    and(
                            SEEN,
                            Set.of(
                                    OptedOut.class,
                                    Claimed.class,
                                    NameConflict.class,
                                    Cancelled.class,
                                    Cancelling.class))),
            Map.entry(NotSent.class, ABSENT_AS_ANSWERED),
            Map.entry(Busy.class, ABSENT_AS_ANSWERED),
            Map.entry(ClockSkew.class, ABSENT_AS_ANSWERED),
            Map.entry(Rejected.class, and(SEEN, Set.of(Cancelling.class))),
            Map.entry(Invalid.class, and(SEEN, Set.of(Cancelling.class))),
            Map.entry(Unknown.class, and(SEEN, Set.of(NameConflict.class, Absent.class, Cancelling.class))),
            Map.entry(Absent.class, Set.of(Claimed.class, GivenUp.class, Cancelling.class)),
            Map.entry(GivenUp.class, and(SEEN, Set.of(NameConflict.class, Absent.class, Cancelling.class))),
            Map.entry(Accepted.class, ONCE_ACCEPTED),
            Map.entry(Vanished.class, ONCE_ACCEPTED),
            Map.entry(Duplicate.class, Set.of(Verified.class, Cancelling.class)),
            Map.entry(Found.class, and(SEEN, Set.of(Cancelling.class))),
            Map.entry(Verified.class, and(SEEN, Set.of(Cancelling.class))),
            Map.entry(CountMismatch.class, Set.of(Cancelling.class)),
            Map.entry(FailedThere.class, Set.of(Cancelling.class)),
            Map.entry(CancelledThere.class, Set.of(Cancelling.class)),
            Map.entry(Cancelling.class, Set.of(Cancelled.class, CancelledThere.class, GivenUp.class)));

    private Transition() {}

    private static Set<Class<? extends TaskState>> and(
            Set<Class<? extends TaskState>> states, Set<Class<? extends TaskState>> more) {
        return Stream.concat(states.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static boolean allowed(@Nullable TaskState from, TaskState to) {
        return from == null
                ? to instanceof Claimed
                        || to instanceof OptedOut
                        || to instanceof NameConflict
                        || to instanceof Cancelled
                : MOVES.getOrDefault(from.getClass(), Set.of()).contains(to.getClass());
    }
}
