package dev.callwright.campaign.delivery;

import dev.callwright.campaign.journal.TaskState;
import dev.callwright.campaign.journal.TaskState.*;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The moves that a task may make. In particular: only a look-up leads out of a doubt, and only a claim to a request.
 */
final class Transition {

    private static final Map<Class<? extends TaskState>, Set<Class<? extends TaskState>>> MOVES = Map.ofEntries(
            Map.entry(
                    Intent.class,
                    Set.of(
                            NotSent.class,
                            Busy.class,
                            ClockSkew.class,
                            Rejected.class,
                            Invalid.class,
                            Accepted.class,
                            Unknown.class)),
            Map.entry(NotSent.class, Set.of(Intent.class, Cancelled.class)),
            Map.entry(Busy.class, Set.of(Intent.class, Cancelled.class)),
            Map.entry(ClockSkew.class, Set.of(Intent.class, Cancelled.class)),
            Map.entry(
                    Unknown.class,
                    Set.of(
                            Found.class,
                            Duplicate.class,
                            CountMismatch.class,
                            FailedThere.class,
                            NameConflict.class,
                            Absent.class,
                            Cancelled.class)),
            Map.entry(Absent.class, Set.of(Intent.class, GivenUp.class, Cancelled.class)),
            Map.entry(GivenUp.class, Set.of(Intent.class, Cancelled.class)),
            Map.entry(
                    Accepted.class,
                    Set.of(
                            Verified.class,
                            Duplicate.class,
                            CountMismatch.class,
                            FailedThere.class,
                            Vanished.class,
                            Cancelled.class)),
            Map.entry(Duplicate.class, Set.of(Verified.class, Cancelled.class)),
            Map.entry(Found.class, Set.of(Cancelled.class)),
            Map.entry(Verified.class, Set.of(Cancelled.class)),
            Map.entry(CountMismatch.class, Set.of(Cancelled.class)),
            Map.entry(FailedThere.class, Set.of(Cancelled.class)),
            Map.entry(Vanished.class, Set.of(Cancelled.class)));

    private Transition() {}

    static boolean allowed(@Nullable TaskState from, TaskState to) {
        return from == null
                ? to instanceof Intent || to instanceof NameConflict || to instanceof Cancelled
                : MOVES.getOrDefault(from.getClass(), Set.of()).contains(to.getClass());
    }
}
