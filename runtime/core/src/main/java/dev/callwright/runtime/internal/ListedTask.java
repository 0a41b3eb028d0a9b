package dev.callwright.runtime.internal;

import dev.callwright.contract.TaskStatus;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskSummary;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** A {@link TaskSummary}, read from an answer. */
public record ListedTask(
        TaskId taskId,
        String taskName,
        OptionalLong statusNumber,
        Optional<String> progress,
        OptionalLong numbers,
        OptionalLong called,
        OptionalLong succeeded,
        OptionalLong failed,
        Optional<LocalDateTime> created,
        OptionalLong agentId)
        implements TaskSummary {

    public static ListedTask of(AnswerFields task) throws UnreadableAnswerException {
        return new ListedTask(
                new TaskId(task.id("taskId")),
                task.requiredText("taskName"),
                task.number("status"),
                task.text("rate"),
                task.number("numCnt"),
                task.number("callNum"),
                task.number("success"),
                task.number("fail"),
                WireTime.local(task.text("createdTime")),
                task.number("scriptId"));
    }

    @Override
    public Optional<TaskStatus> status() {
        return statusNumber.isPresent() ? TaskStatus.of(statusNumber.getAsLong()) : Optional.empty();
    }
}
