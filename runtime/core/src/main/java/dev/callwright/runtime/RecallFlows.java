package dev.callwright.runtime;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.CancelRecallFlowStatus;
import dev.callwright.contract.GetRecallFlowStatus;
import dev.callwright.contract.QueryRecallFlowsStatus;
import dev.callwright.contract.UpdateRecallFlowStatus;
import dev.callwright.contract.model.CancelRecallFlowRequest;
import dev.callwright.contract.model.RecallCancelType;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallFlowKey;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and steers recalls. What is to change has to be pending, which the service judges. Every call sends one request
 * at most; safe for use by several threads.
 */
public final class RecallFlows {

    private final Exchange exchange;

    RecallFlows(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Reads one page.
     *
     * @param number of the page, from 1
     */
    public ReadOutcome<Page<RecallFlowSummary>> page(RecallFlowQuery query, int number) {
        return exchange.read(
                VoiceGroupCallApi::queryRecallFlowsStreamed,
                query.request(number),
                QueryRecallFlowsStatus::of,
                answer -> PageReader.read(answer, number, RecallFlowSummary::of));
    }

    /**
     * Reads page after page, as {@link Tasks#stream}.
     *
     * @throws ReadFailedException from the stream's terminal operation, when a page cannot be read or does not agree
     *     with those before it
     */
    public Stream<RecallFlowSummary> stream(RecallFlowQuery query) {
        return PageIterator.items(
                number -> page(query, number),
                RecallFlowQuery.pageSize(),
                flow -> flow.id().value());
    }

    /**
     * Finds the flow of a task, the only documented way to its id: lists the flows that the service finds for the
     * task's id, and compares, as it also finds tasks whose name contains the digits.
     *
     * @param from the first moment of the flow's creation, as of {@link TaskQuery#createdBetween}
     * @param until the last moment
     * @return empty when none was listed
     * @throws ReadFailedException when a page cannot be read, or the list does not add up, so that nobody can tell
     */
    public Optional<RecallFlowSummary> ofTask(TaskId taskId, LocalDateTime from, LocalDateTime until) {
        return stream(RecallFlowQuery.createdBetween(from, until).ofTask(taskId))
                .filter(flow -> flow.taskId().equals(taskId))
                .findFirst();
    }

    /** Reads one flow with its recalls. */
    public ReadOutcome<RecallFlowDetails> details(RecallFlowId id) {
        return exchange.read(
                VoiceGroupCallApi::getRecallFlowStreamed,
                RecallFlowKey.builder().keyId(id.value()).build(),
                GetRecallFlowStatus::of,
                RecallFlowDetails::of);
    }

    /**
     * Makes a pending flow what is given, as a whole.
     *
     * @param flow as for a new task
     * @throws IllegalArgumentException when it breaks the contract; nothing was sent
     */
    public ChangeOutcome update(RecallFlowId id, RecallFlow flow) {
        return exchange.change(
                VoiceGroupCallApi::updateRecallFlowStreamed,
                RecallFlowUpdate.request(id, flow),
                UpdateRecallFlowStatus::of);
    }

    /** Cancels a pending flow. */
    public ChangeOutcome cancel(RecallFlowId id) {
        return cancel(RecallCancelType.FLOW, id.value());
    }

    /** Cancels the pending flow of a task; the task itself goes on. */
    public ChangeOutcome cancelOfTask(TaskId taskId) {
        return cancel(RecallCancelType.TASK, taskId.value());
    }

    /** Cancels a pending recall and all later ones of its flow. */
    public ChangeOutcome cancelFrom(RecallNodeId id) {
        return cancel(RecallCancelType.NODE, id.value());
    }

    private ChangeOutcome cancel(RecallCancelType type, long id) {
        return exchange.change(
                VoiceGroupCallApi::cancelRecallFlowStreamed,
                CancelRecallFlowRequest.builder().type(type).id(id).build(),
                CancelRecallFlowStatus::of);
    }
}
