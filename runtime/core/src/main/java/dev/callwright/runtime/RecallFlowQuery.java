package dev.callwright.runtime;

import dev.callwright.contract.Limit;
import dev.callwright.contract.model.QueryRecallFlowsRequest;
import dev.callwright.contract.model.RecallFlowFilter;
import dev.callwright.runtime.internal.TimeWindow;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Which recall flows to list. Immutable: each method returns another query. */
public final class RecallFlowQuery {

    private final TimeWindow created;
    private final @Nullable String task;

    private RecallFlowQuery(TimeWindow created, @Nullable String task) {
        this.created = created;
        this.task = task;
    }

    /**
     * Flows created in a span of time, as of {@link TaskQuery#createdBetween}.
     *
     * @throws IllegalArgumentException when it ends before it starts
     */
    public static RecallFlowQuery createdBetween(LocalDateTime from, LocalDateTime until) {
        return new RecallFlowQuery(new TimeWindow(from, until), null);
    }

    /** Only the flow of this task. The service also finds flows of tasks whose name contains the digits of the id. */
    public RecallFlowQuery ofTask(TaskId taskId) {
        return new RecallFlowQuery(created, taskId.toString());
    }

    /**
     * Only flows of tasks in whose name the service finds this.
     *
     * @param text not blank
     * @throws IllegalArgumentException when it is blank
     */
    public RecallFlowQuery ofTaskNamed(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("[callwright/blank-search] what is searched for is blank; leave it out");
        }
        return new RecallFlowQuery(created, text);
    }

    public static int pageSize() {
        return Math.toIntExact(Limit.RECALL_FLOWS_PER_PAGE.max());
    }

    public QueryRecallFlowsRequest request(int page) {
        return QueryRecallFlowsRequest.builder()
                .current(page)
                .size(pageSize())
                .params(RecallFlowFilter.builder()
                        .strTime(created.from())
                        .endTime(created.until())
                        .taskName(task)
                        .build())
                .build();
    }
}
