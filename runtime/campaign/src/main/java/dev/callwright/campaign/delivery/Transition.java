package dev.callwright.campaign.delivery;

import dev.callwright.campaign.journal.TaskState;
import dev.callwright.campaign.journal.TaskState.*;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The moves that a task may make. In particular: only a look-up leads out of a doubt, only a claim to a request, and
 * what may exist is cancelled only after that was written down.
 */
final class Transition {

    /** No task exists by what came back last, though an earlier attempt may be in doubt. */
    private static final Set<Class<? extends TaskState>> ABSENT_AS_ANSWERED =
            Set.of(Intent.class, OptedOut.class, GivenUp.class, Cancelled.class, Cancelling.class);

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
            Map.entry(OptedOut.class, Set.of(OptedOut.class, Intent.class, NameConflict.class, Cancelled.class)),
            Map.entry(NotSent.class, ABSENT_AS_ANSWERED),
            Map.entry(Busy.class, ABSENT_AS_ANSWERED),
            Map.entry(ClockSkew.class, ABSENT_AS_ANSWERED),
            Map.entry(
                    Unknown.class,
                    Set.of(
                            Found.class,
                            Duplicate.class,
                            CountMismatch.class,
                            FailedThere.class,
                            NameConflict.class,
                            Absent.class,
                            Cancelling.class)),
            Map.entry(Absent.class, Set.of(Intent.class, GivenUp.class, Cancelling.class)),
            Map.entry(
                    GivenUp.class,
                    Set.of(
                            Found.class,
                            Duplicate.class,
                            CountMismatch.class,
                            FailedThere.class,
                            Absent.class,
                            Cancelling.class)),
            Map.entry(
                    Accepted.class,
                    Set.of(
                            Verified.class,
                            Duplicate.class,
                            CountMismatch.class,
                            FailedThere.class,
                            Vanished.class,
                            Cancelling.class)),
            Map.entry(Duplicate.class, Set.of(Verified.class, Cancelling.class)),
            Map.entry(Found.class, Set.of(Cancelling.class)),
            Map.entry(Verified.class, Set.of(Cancelling.class)),
            Map.entry(CountMismatch.class, Set.of(Cancelling.class)),
            Map.entry(FailedThere.class, Set.of(Cancelling.class)),
            Map.entry(
                    Vanished.class,
                    Set.of(Verified.class, Duplicate.class, CountMismatch.class, FailedThere.class, Cancelling.class)),
            Map.entry(Cancelling.class, Set.of(Cancelled.class, GivenUp.class)));

    private Transition() {}

    static boolean allowed(@Nullable TaskState from, TaskState to) {
        return from == null
                ? to instanceof Intent
                        || to instanceof OptedOut
                        || to instanceof NameConflict
                        || to instanceof Cancelled
                : MOVES.getOrDefault(from.getClass(), Set.of()).contains(to.getClass());
    }
}
