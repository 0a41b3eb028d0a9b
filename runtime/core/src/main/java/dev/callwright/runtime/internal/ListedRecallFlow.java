package dev.callwright.runtime.internal;

import dev.callwright.contract.RecallStatus;
import dev.callwright.runtime.RecallFlowId;
import dev.callwright.runtime.RecallFlowSummary;
import dev.callwright.runtime.TaskId;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** A {@link RecallFlowSummary}, read from an answer. */
public record ListedRecallFlow(
        RecallFlowId id,
        TaskId taskId,
        Optional<String> taskName,
        Optional<LocalDateTime> created,
        OptionalLong typeNumber,
        OptionalLong intervalMinutes,
        OptionalLong times,
        OptionalLong timesDone,
        OptionalLong statusNumber)
        implements RecallFlowSummary {

    public static ListedRecallFlow of(AnswerFields flow) throws UnreadableAnswerException {
        return new ListedRecallFlow(
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

    @Override
    public Optional<RecallStatus> status() {
        return statusNumber.isPresent() ? RecallStatus.of(statusNumber.getAsLong()) : Optional.empty();
    }
}
