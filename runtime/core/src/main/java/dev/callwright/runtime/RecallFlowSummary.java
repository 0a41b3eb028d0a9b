package dev.callwright.runtime;

import dev.callwright.contract.RecallStatus;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A recall flow, as the service lists it. Of what is not certain to come, or to be readable, only that part is empty.
 *
 * @param id its own id
 * @param taskId the task whose callees are called again
 * @param taskName the name of that task
 * @param created when it was created, on the clock of the service
 * @param typeNumber whom it recalls, as it came: {@code recallType} on the page
 * @param intervalMinutes the time between a call and its recall
 * @param times how often it is to recall: {@code recallNum} on the page
 * @param timesDone how often it has: {@code finishNum} on the page
 * @param statusNumber how far it is, as it came
 */
public record RecallFlowSummary(
        RecallFlowId id,
        TaskId taskId,
        Optional<String> taskName,
        Optional<LocalDateTime> created,
        OptionalLong typeNumber,
        OptionalLong intervalMinutes,
        OptionalLong times,
        OptionalLong timesDone,
        OptionalLong statusNumber) {

    static RecallFlowSummary of(AnswerFields flow) throws UnreadableAnswerException {
        return new RecallFlowSummary(
                new RecallFlowId(flow.id("keyId")),
                new TaskId(flow.id("taskId")),
                flow.text("taskName"),
                WireTime.local(flow.text("createTime")),
                flow.number("recallType"),
                flow.number("recallInterval"),
                flow.number("recallNum"),
                flow.number("finishNum"),
                flow.number("status"));
    }

    /** How far it is; empty when the number has no name in this contract. */
    public Optional<RecallStatus> status() {
        return statusNumber.isPresent() ? RecallStatus.of(statusNumber.getAsLong()) : Optional.empty();
    }
}
