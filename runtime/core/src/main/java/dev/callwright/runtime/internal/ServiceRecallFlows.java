package dev.callwright.runtime.internal;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.CancelRecallFlowStatus;
import dev.callwright.contract.GetRecallFlowStatus;
import dev.callwright.contract.QueryRecallFlowsStatus;
import dev.callwright.contract.UpdateRecallFlowStatus;
import dev.callwright.contract.model.CancelRecallFlowRequest;
import dev.callwright.contract.model.RecallCancelType;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallFlowKey;
import dev.callwright.runtime.ChangeOutcome;
import dev.callwright.runtime.Page;
import dev.callwright.runtime.ReadOutcome;
import dev.callwright.runtime.RecallFlowDetails;
import dev.callwright.runtime.RecallFlowId;
import dev.callwright.runtime.RecallFlowQuery;
import dev.callwright.runtime.RecallFlowSummary;
import dev.callwright.runtime.RecallFlows;
import dev.callwright.runtime.RecallNodeId;
import dev.callwright.runtime.TaskId;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Recall flows, read and steered through the client. */
public final class ServiceRecallFlows implements RecallFlows {

    private final Exchange exchange;

    public ServiceRecallFlows(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ReadOutcome<Page<RecallFlowSummary>> page(RecallFlowQuery query, int number) {
        return exchange.read(
                VoiceGroupCallApi::queryRecallFlowsStreamed,
                query.request(number),
                QueryRecallFlowsStatus::of,
                answer -> PageReader.read(answer, number, ListedRecallFlow::of));
    }

    @Override
    public Stream<RecallFlowSummary> stream(RecallFlowQuery query) {
        return PageIterator.items(
                number -> page(query, number),
                RecallFlowQuery.pageSize(),
                flow -> flow.id().value());
    }

    @Override
    public Optional<RecallFlowSummary> ofTask(TaskId taskId, LocalDateTime from, LocalDateTime until) {
        return stream(RecallFlowQuery.createdBetween(from, until).ofTask(taskId))
                .filter(flow -> flow.taskId().equals(taskId))
                .findFirst();
    }

    @Override
    public ReadOutcome<RecallFlowDetails> details(RecallFlowId id) {
        return exchange.read(
                VoiceGroupCallApi::getRecallFlowStreamed,
                RecallFlowKey.builder().keyId(id.value()).build(),
                GetRecallFlowStatus::of,
                ReadRecallFlow::of);
    }

    @Override
    public ChangeOutcome update(RecallFlowId id, RecallFlow flow) {
        return exchange.change(
                VoiceGroupCallApi::updateRecallFlowStreamed,
                RecallFlowUpdate.request(id, flow),
                UpdateRecallFlowStatus::of);
    }

    @Override
    public ChangeOutcome cancel(RecallFlowId id) {
        return cancel(RecallCancelType.FLOW, id.value());
    }

    @Override
    public ChangeOutcome cancelOfTask(TaskId taskId) {
        return cancel(RecallCancelType.TASK, taskId.value());
    }

    @Override
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
