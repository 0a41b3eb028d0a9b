package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.DoNotCall;
import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.RepeatedNumbers;
import dev.callwright.campaign.internal.policy.Policies;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.RowSet;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.runtime.internal.Submitter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made by.
 *
 * @param submitter whose application the tasks belong to
 * @param names of the tasks
 * @param task makes the task of a name; the same each time, or a campaign cannot be resumed
 * @param key what the caller calls an entity; null to call it by its row
 * @param calleeZone where a callee is, null where that is not known
 * @param doNotCall who must not be called
 * @param leftOutEarlier which rows are in no task because they were not to be called when the campaign was planned
 *     first; null when it is planned for the first time, and the lookup says it now
 * @param hashKey gives the key of the hashes that are kept, the same each time; asked for once a plan
 * @param directory where rows are put aside, encrypted
 */
public record PlanSettings<T>(
        Submitter submitter,
        TaskNames names,
        Function<String, GroupCallTask> task,
        CalleeMapper<T> mapper,
        @Nullable Function<? super T, String> key,
        Function<? super T, @Nullable ZoneId> calleeZone,
        int calleesPerTask,
        RepeatedNumbers repeatedNumbers,
        DoNotCall doNotCall,
        @Nullable RowSet leftOutEarlier,
        LeftOut leftOut,
        Policies policies,
        Supplier<byte[]> hashKey,
        Path directory,
        PlanListener listener) {

    /**
     * For one task that was planned before, from those of its rows that are in it. Nobody is looked up or left out
     * again.
     */
    public PlanSettings<T> ofTask(PlannedTask planned) {
        return new PlanSettings<>(
                submitter,
                names.startingAt(planned.index()),
                task,
                mapper,
                key,
                calleeZone,
                calleesPerTask,
                RepeatedNumbers.REJECT,
                numbers -> Map.of(),
                new RowSet(),
                (row, key, reason, code) -> {},
                policies,
                hashKey,
                directory,
                PlanListener.NONE);
    }

    /**
     * If the campaign was planned before: its tasks are cut as they were then, whoever must not be called by now.
     *
     * @param before the plan of then; empty for a new campaign
     */
    public PlanSettings<T> again(Optional<Manifest> before) {
        return before.isEmpty() ? this : cutAs(before.get().leftOut());
    }

    private PlanSettings<T> cutAs(RowSet notToBeCalled) {
        return new PlanSettings<>(
                submitter,
                names,
                task,
                mapper,
                key,
                calleeZone,
                calleesPerTask,
                repeatedNumbers,
                doNotCall,
                notToBeCalled,
                leftOut,
                policies,
                hashKey,
                directory,
                listener);
    }

    /** Whether a row was in no task when the campaign was planned first, as it was not to be called. */
    boolean leftOutEarlier(long row) {
        return leftOutEarlier != null && leftOutEarlier.contains(row);
    }

    /** Whether a row is in no task, given what the lookup says of it now. */
    boolean leavesOut(long row, @Nullable String code) {
        return leftOutEarlier == null ? code != null : leftOutEarlier(row);
    }

    String keyOf(long row, T entity) {
        return key == null ? Long.toString(row) : key.apply(entity);
    }

    /** The task of a name, with what the policies write into it. */
    GroupCallTask named(String name) {
        GroupCallTask made = task.apply(name);
        if (!made.taskName().equals(name)) {
            throw new IllegalArgumentException(
                    "[callwright/task-name] the campaign's task must have the name that it is given");
        }
        return policies.complete(made);
    }
}
