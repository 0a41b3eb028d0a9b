package dev.callwright.campaign;

import dev.callwright.campaign.delivery.DeliveryReport;
import dev.callwright.campaign.delivery.TaskResult;
import dev.callwright.campaign.journal.JournalException;
import dev.callwright.campaign.plan.LeftOut;
import dev.callwright.campaign.plan.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What became of a campaign that was planned: each task and each callee. Holds the encrypted rows until it is closed,
 * and nothing of the callees in memory.
 */
public final class CampaignResult implements CampaignOutcome, AutoCloseable {

    private final Plan plan;
    private final DeliveryReport report;

    CampaignResult(Plan plan, DeliveryReport report) {
        this.plan = plan;
        this.report = report;
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

    /** How many callees came to this. */
    public long count(CalleeState state) {
        if (state == CalleeState.LEFT_OUT) {
            return plan.leftOut();
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
            public void inTask(long row, String key, int index) {
                TaskResult task = report.results().get(index);
                Optional<String> name = Optional.of(task.task().taskName());
                target.accept(new CalleeResult(row, key, CalleeState.of(task), name, Optional.empty()));
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
}
