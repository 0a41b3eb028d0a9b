package dev.callwright.campaign;

import dev.callwright.campaign.internal.TaskOptOuts;
import dev.callwright.campaign.internal.delivery.DeliveryReport;
import dev.callwright.campaign.internal.plan.Plan;
import dev.callwright.campaign.spi.JournalException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What became of a campaign: each task and each callee, or why nothing was sent by this run. Holds the encrypted rows
 * until it is closed, and nothing of the callees in memory.
 */
public final class CampaignResult implements AutoCloseable {

    private static final DeliveryReport NOTHING_SENT = new DeliveryReport(
            List.of(), EndReason.REFUSED, Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of());

    /** The later, the more urgent. */
    private static final List<Step> URGENCY =
            List.of(Step.DONE, Step.CORRECT, Step.DECIDE, Step.DECIDE_OR_CANCEL, Step.RESUME);

    private final @Nullable Plan plan;
    private final @Nullable CampaignRefusal refusal;
    private final DeliveryReport report;
    private final TaskOptOuts optOuts;

    private CampaignResult(@Nullable Plan plan, @Nullable CampaignRefusal refusal, DeliveryReport report) {
        this.plan = plan;
        this.refusal = refusal;
        this.report = report;
        this.optOuts = TaskOptOuts.of(report);
    }

    static CampaignResult of(Plan plan, DeliveryReport report) {
        return new CampaignResult(plan, null, report);
    }

    static CampaignResult refused(CampaignRefusal why) {
        return new CampaignResult(null, why, NOTHING_SENT);
    }

    /** Why this run sent nothing: what has to be put right first. Empty when it was planned and delivered. */
    public Optional<CampaignRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * What may be done now: what is most urgent of the tasks. A person decides only when resuming leads no further.
     * {@link Step#CORRECT} also when this run was refused.
     */
    public Step next() {
        if (refusal != null) {
            return refusal.next();
        }
        if (report.end() == EndReason.TOO_LATE) {
            return Step.DECIDE;
        }
        if (report.end() != EndReason.COMPLETE) {
            return Step.RESUME;
        }
        return report.results().stream()
                .map(TaskResult::next)
                .max(Comparator.comparing(URGENCY::indexOf))
                .orElse(Step.DONE);
    }

    /** What became of the tasks, in their order, and what may be done about each. */
    public List<TaskResult> tasks() {
        return report.results();
    }

    /** Whether every task exists, so that there is nothing left to do. */
    public boolean isComplete() {
        return refusal == null && report.delivered();
    }

    /** Why it ended here. */
    public EndReason end() {
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

    /**
     * The code by which the service refused your credentials or your address, if the campaign ended because of that.
     */
    public Optional<String> notAllowed() {
        return report.code();
    }

    /** How many callees came to this. */
    public long count(CalleeState state) {
        if (state == CalleeState.LEFT_OUT) {
            return (plan == null ? 0 : plan.leftOut()) + optOuts.count();
        }
        return report.results().stream()
                .filter(task -> CalleeState.of(task) == state)
                .mapToLong(task -> task.task().callees())
                .sum();
    }

    /**
     * Tells of every callee, in the order of the source; of nobody when the run was refused.
     *
     * @throws IOException when the rows cannot be read, or this is closed
     */
    public void forEachCallee(Consumer<CalleeResult> target) throws IOException {
        if (plan == null) {
            return;
        }
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
        if (plan != null) {
            plan.close();
        }
    }

    /** How many callees came to what, and why it ended; nothing of anybody. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "CampaignResult[", "]").add("end=" + end());
        refusal().ifPresent(why -> text.add("refusal=" + why));
        httpStatus().ifPresent(status -> text.add("httpStatus=" + status));
        notAllowed().ifPresent(code -> text.add("notAllowed=" + code));
        for (CalleeState state : CalleeState.values()) {
            text.add(state + "=" + count(state));
        }
        return text.toString();
    }
}
