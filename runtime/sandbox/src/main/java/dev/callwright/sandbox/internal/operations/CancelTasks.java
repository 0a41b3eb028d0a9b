package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.CancelTasksStatus;
import dev.callwright.sandbox.internal.calls.Cancellations;
import dev.callwright.sandbox.internal.rules.Statuses;
import java.util.List;
import java.util.stream.StreamSupport;

/** Cancels tasks. Which codes tell of an unknown id and of a wrong state is a guess. */
public final class CancelTasks implements Operation {

    private static final String IDS = "taskIdList";
    private static final Statuses STATUSES =
            Statuses.of(CancelTasksStatus.values(), CancelTasksStatus::code, CancelTasksStatus::title);

    private final Cancellations cancellations;

    public CancelTasks(Cancellations cancellations) {
        this.cancellations = cancellations;
    }

    @Override
    public String id() {
        return "cancelTasks";
    }

    @Override
    public EnvelopeForm envelope() {
        return EnvelopeForm.CODE_AS_TEXT;
    }

    @Override
    public Statuses statuses() {
        return STATUSES;
    }

    @Override
    public Outcome perform(JsonNode request) {
        List<Long> ids = StreamSupport.stream(request.path(IDS).spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
        return Outcome.of(
                cancellations.cancel(ids),
                IDS,
                STATUSES.named(CancelTasksStatus.DATA_NOT_FOUND.name()),
                STATUSES.named(CancelTasksStatus.TASK_NOT_SUITABLE.name()));
    }
}
