package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.Claimed;
import dev.callwright.campaign.spi.TaskState.Doubt;
import dev.callwright.campaign.spi.TaskState.OptedOut;
import dev.callwright.campaign.spi.TaskState.Unknown;
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

    TaskHistory and(Entry entry) {
        return new TaskHistory(
                planned, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    Optional<Entry> latest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
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

    /** The last doubt. */
    Optional<Unknown> doubt() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).state() instanceof Unknown it) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    /** Whether an attempt of ours may have taken the name: one in doubt, or one before which nobody had taken it. */
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

    /** Who is surely not in it: a task that is not as it was sent may be that of an earlier attempt, with everybody. */
    BitSet left() {
        boolean other = state() instanceof TaskState.CountMismatch || state() instanceof TaskState.Duplicate;
        return other ? new BitSet() : optedOut();
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
