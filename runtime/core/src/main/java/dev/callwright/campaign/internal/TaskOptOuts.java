package dev.callwright.campaign.internal;

import dev.callwright.campaign.CalleeResult;
import dev.callwright.campaign.CalleeState;
import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.delivery.DeliveryReport;
import dev.callwright.campaign.internal.delivery.Results;
import dev.callwright.campaign.internal.plan.Plan;
import dev.callwright.campaign.internal.plan.ReasonCode;
import dev.callwright.campaign.spi.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who of the planned callees left their tasks before they were sent, and who has opted out too late.
 *
 * @param results what the plan's tasks have come to
 * @param left per task, the positions of those who left it
 */
public record TaskOptOuts(List<TaskResult> results, List<BitSet> left) {

    public static TaskOptOuts of(DeliveryReport report) {
        return new TaskOptOuts(report.results(), report.optedOut());
    }

    public static TaskOptOuts of(Journal journal) {
        List<BitSet> left = journal.manifest().tasks().stream()
                .map(task -> Results.optedOut(journal, task.index()))
                .toList();
        return new TaskOptOuts(Results.of(journal), left);
    }

    /** Of one task, which is the only one of its plan. */
    public static TaskOptOuts of(Journal journal, int task) {
        return new TaskOptOuts(List.of(Results.of(journal, task)), List.of(Results.optedOut(journal, task)));
    }

    /** What became of a callee of a task. */
    public CalleeResult result(long row, String key, int task, int position, @Nullable String optOut) {
        TaskResult result = results.get(task);
        if (left.get(task).get(position)) {
            String code = optOut == null ? ReasonCode.EARLIER : optOut;
            return new CalleeResult(row, key, CalleeState.LEFT_OUT, Optional.empty(), Optional.of(code));
        }
        CalleeState state = CalleeState.of(result);
        boolean tooLate = state == CalleeState.ACCEPTED || state == CalleeState.IN_DOUBT;
        return new CalleeResult(
                row, key, state, Optional.of(result.task().taskName()), Optional.ofNullable(tooLate ? optOut : null));
    }

    /** How many left their tasks. */
    public long count() {
        return left.stream().mapToLong(BitSet::cardinality).sum();
    }

    /**
     * Tells of everybody who opted out after the campaign was planned.
     *
     * @throws UncheckedIOException when the rows cannot be read
     */
    public void tell(Plan plan, LeftOut target) {
        if (plan.nobodyOptedOut() && count() == 0) {
            return;
        }
        try {
            plan.forEachRow(new Telling(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Telling implements Plan.Rows {

        private final LeftOut target;

        Telling(LeftOut target) {
            this.target = target;
        }

        @Override
        public void inTask(long row, String key, int task, int position, @Nullable String optOut) {
            CalleeResult callee = result(row, key, task, position, optOut);
            if (callee.state() == CalleeState.LEFT_OUT) {
                target.leftOut(row, key, LeftOut.Reason.OPTED_OUT, callee.code().orElseThrow());
            } else if (callee.code().isPresent()) {
                target.tooLate(
                        row, key, callee.taskName().orElseThrow(), callee.code().get());
            }
        }

        @Override
        public void leftOut(long row, String key, LeftOut.Reason reason, String code) {}
    }
}
