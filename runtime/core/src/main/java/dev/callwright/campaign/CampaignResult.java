package dev.callwright.campaign;

import dev.callwright.campaign.delivery.DeliveryReport;
import dev.callwright.campaign.delivery.TaskResult;
import dev.callwright.campaign.journal.JournalException;
import dev.callwright.campaign.plan.LeftOut;
import dev.callwright.campaign.plan.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What became of a campaign that was planned: each task and each callee. Holds the encrypted rows until it is closed,
 * and nothing of the callees in memory.
 */
public final class CampaignResult implements CampaignOutcome, AutoCloseable {

    private final Plan plan;
    private final DeliveryReport report;
    private final TaskOptOuts optOuts;

    CampaignResult(Plan plan, DeliveryReport report) {
        this.plan = plan;
        this.report = report;
        this.optOuts = TaskOptOuts.of(report);
    }

    /** What became of the tasks, in their order, and what may be done about each. */
    public List<TaskResult> tasks() {
        return report.results();
    }

    /** Whether every task exists, so that there is nothing left to do. */
    public boolean isComplete() {
        return report.delivered();
    }

    /** Why it ended here. */
    public DeliveryReport.End end() {
        return report.end();
    }

    /** What failed, if the journal did: the campaign stopped sending at once. */
    public Optional<JournalException> journalFailure() {
        return report.failure();
    }

    /** The HTTP status that came instead of the service's answer, if the campaign ended because of that. */
    public OptionalInt httpStatus() {
        return report.httpStatus();
    }

    /** How many callees came to this. */
    public long count(CalleeState state) {
        if (state == CalleeState.LEFT_OUT) {
            return plan.leftOut() + optOuts.count();
        }
        return report.results().stream()
                .filter(task -> CalleeState.of(task) == state)
                .mapToLong(task -> task.task().callees())
                .sum();
    }

    /**
     * Tells of every callee, in the order of the source.
     *
     * @throws IOException when the rows cannot be read, or this is closed
     */
    public void forEachCallee(Consumer<CalleeResult> target) throws IOException {
        plan.forEachRow(new Plan.Rows() {
            @Override
            public void inTask(long row, String key, int task, int position, @Nullable String optOut) {
                target.accept(optOuts.result(row, key, task, position, optOut));
            }

            @Override
            public void leftOut(long row, String key, LeftOut.Reason reason, String code) {
                target.accept(new CalleeResult(row, key, CalleeState.LEFT_OUT, Optional.empty(), Optional.of(code)));
            }
        });
    }

    @Override
    public void close() {
        plan.close();
    }

    /** How many callees came to what, and why it ended; nothing of anybody. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "CampaignResult[", "]").add("end=" + end());
        httpStatus().ifPresent(status -> text.add("httpStatus=" + status));
        for (CalleeState state : CalleeState.values()) {
            text.add(state + "=" + count(state));
        }
        return text.toString();
    }
}
