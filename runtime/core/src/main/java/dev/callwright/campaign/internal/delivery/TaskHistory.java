package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.Claimed;
import dev.callwright.campaign.spi.TaskState.Doubt;
import dev.callwright.campaign.spi.TaskState.OptedOut;
import dev.callwright.campaign.spi.TaskState.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the journal knows of one task, oldest first. */
record TaskHistory(PlannedTask planned, List<Entry> entries) {

    /**
     * A clock that was further ahead than this is not waited for after it was set: what it signed is refused by now.
     * One that was ahead by less may have signed a request that becomes valid only now.
     */
    static final Duration MOST_AHEAD = Duration.ofDays(1);

    TaskHistory and(Entry entry) {
        return new TaskHistory(
                planned, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    Optional<Entry> latest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** As it was before its latest entry. */
    TaskHistory beforeLatest() {
        return new TaskHistory(planned, entries.subList(0, entries.size() - 1));
    }

    /** What it has come to; null while nobody has touched it. */
    @Nullable
    TaskState state() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1).state();
    }

    /** How often it was claimed. */
    int claims() {
        return (int)
                entries.stream().filter(it -> it.state() instanceof Claimed).count();
    }

    /** Whether it was ever in doubt: then only seeing it is certain, and that it does not exist never is. */
    boolean doubted() {
        return any(Unknown.class::isInstance);
    }

    /** From when not finding it says something about its last doubt; empty when it was never in doubt. */
    Optional<Instant> doubtEnds(Instant now, Duration settled) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).state() instanceof Unknown it) {
                Instant latest = now.plus(settled).plus(MOST_AHEAD);
                boolean byAWrongClock =
                        entries.get(i).at().isAfter(now) && it.notBefore().isAfter(latest);
                return Optional.of(byAWrongClock ? latest : it.notBefore());
            }
        }
        return Optional.empty();
    }

    /** When the latest entry was written; now, if the clock that wrote it was ahead of ours. */
    Instant since(Instant now) {
        return latest().map(Entry::at).filter(at -> at.isBefore(now)).orElse(now);
    }

    /** From when nothing can come any more of its requests, or of repeats of them; empty when there were none. */
    Optional<Instant> requestsEnd(Instant now, Duration settled) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).state() instanceof Claimed) {
                Instant at = entries.get(i).at();
                return Optional.of((at.isAfter(now) ? now : at).plus(settled));
            }
        }
        return Optional.empty();
    }

    /** Whether no request of it was ever on the wire. */
    boolean neverSent() {
        return !(state() instanceof Claimed)
                && entries.stream()
                        .map(Entry::state)
                        .allMatch(it ->
                                it instanceof Claimed || it instanceof TaskState.NotSent || it instanceof OptedOut);
    }

    /** Whether one of our attempts may have taken the name: it was in doubt, or the name was unused just before it. */
    boolean nameMayBeOurs() {
        return any(state -> (state instanceof Unknown it && it.doubt() != Doubt.NAME_TAKEN)
                || (state instanceof Claimed claim && claim.nameUnused()));
    }

    /** Whether it was decided to cancel it with its campaign: then it is never sent again. */
    boolean withdrawn() {
        return any(state -> state instanceof TaskState.Cancelling || state instanceof TaskState.Cancelled);
    }

    /** The planned callees who left it before it was sent, by their positions. */
    BitSet optedOut() {
        BitSet positions = new BitSet();
        for (Entry entry : entries) {
            if (entry.state() instanceof OptedOut it) {
                it.callees().forEach(positions::set);
            }
        }
        return positions;
    }

    /** How many callees its next request has, without those who left it. */
    long callees() {
        return planned.callees() - optedOut().cardinality();
    }

    /**
     * Who is surely not in it. Nobody is, if the task at the service may be that of an attempt before somebody left.
     */
    BitSet left() {
        boolean asSent = state() instanceof TaskState.Verified || state() instanceof TaskState.Found;
        return asSent || !mayBeOfAnEarlierAttempt() ? optedOut() : new BitSet();
    }

    private boolean mayBeOfAnEarlierAttempt() {
        boolean otherThanSent = any(state -> state instanceof TaskState.CountMismatch
                || state instanceof TaskState.Duplicate
                || state instanceof TaskState.NameConflict);
        boolean countUnknown =
                any(state -> state instanceof TaskState.CancelledThere || state instanceof TaskState.Cancelling);
        return otherThanSent || (countUnknown && wasClaimedBeforeSomebodyLeft());
    }

    private boolean wasClaimedBeforeSomebodyLeft() {
        boolean claimed = false;
        for (Entry entry : entries) {
            claimed |= entry.state() instanceof Claimed;
            if (claimed && entry.state() instanceof OptedOut) {
                return true;
            }
        }
        return false;
    }

    /** The task without those who are surely not in it. */
    PlannedTask task() {
        long callees = planned.callees() - left().cardinality();
        return callees == planned.callees()
                ? planned
                : new PlannedTask(planned.index(), planned.taskName(), callees, planned.bytes(), planned.sha256());
    }

    /** The tasks that were ever seen to have its name. */
    Set<Long> seen() {
        Set<Long> ids = new HashSet<>();
        for (Entry entry : entries) {
            TaskState state = entry.state();
            if (state instanceof TaskState.Found it) {
                ids.add(it.taskId());
            } else if (state instanceof TaskState.Verified it) {
                ids.add(it.taskId());
            } else if (state instanceof TaskState.CountMismatch it) {
                ids.add(it.taskId());
            } else if (state instanceof TaskState.Duplicate it) {
                ids.addAll(it.taskIds());
            }
        }
        return ids;
    }

    /** Whether the latest attempt provably left no task, and may be repeated. */
    static boolean isUnsent(@Nullable TaskState state) {
        return state instanceof TaskState.NotSent
                || state instanceof TaskState.Busy
                || state instanceof TaskState.ClockSkew;
    }

    /** Whether the latest attempt was refused for good, or never sent for breaking the contract. */
    static boolean isRefused(@Nullable TaskState state) {
        return state instanceof TaskState.Rejected || state instanceof TaskState.Invalid;
    }

    private boolean any(Predicate<TaskState> predicate) {
        for (Entry entry : entries) {
            if (predicate.test(entry.state())) {
                return true;
            }
        }
        return false;
    }
}
