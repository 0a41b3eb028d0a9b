package dev.callwright.runtime;

import dev.callwright.contract.TaskStatus;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A task, as the service lists it. Of what is not certain to come, or to be readable, only that part is empty.
 *
 * @param taskId its id, which {@link Tasks#cancel} takes
 * @param taskName its name
 * @param statusNumber how far it is, as it came: {@code status} on the page
 * @param progress in the service's words: {@code rate} on the page
 * @param numbers how many numbers it has: {@code numCnt} on the page
 * @param called how many of them were called: {@code callNum} on the page
 * @param succeeded how many calls succeeded: {@code success} on the page
 * @param failed how many calls failed: {@code fail} on the page
 * @param created when it was created, on the clock of the service, whose zone no page states
 * @param agentId the agent that speaks: {@code scriptId} on the page
 */
public record TaskSummary(
        TaskId taskId,
        String taskName,
        OptionalLong statusNumber,
        Optional<String> progress,
        OptionalLong numbers,
        OptionalLong called,
        OptionalLong succeeded,
        OptionalLong failed,
        Optional<LocalDateTime> created,
        OptionalLong agentId) {

    static TaskSummary of(AnswerFields task) throws UnreadableAnswerException {
        return new TaskSummary(
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

    /** How far it is; empty when the number has no name in this contract. */
    public Optional<TaskStatus> status() {
        return statusNumber.isPresent() ? TaskStatus.of(statusNumber.getAsLong()) : Optional.empty();
    }
}
