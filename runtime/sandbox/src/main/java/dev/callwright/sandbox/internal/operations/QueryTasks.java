package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.contract.QueryTasksStatus;
import dev.callwright.sandbox.internal.calls.TaskList;
import dev.callwright.sandbox.internal.calls.TaskRow;
import dev.callwright.sandbox.internal.calls.TaskSearch;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.rules.Statuses;
import dev.callwright.sandbox.internal.spec.Spec;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Lists tasks. That the window is one of times of acceptance is inferred. */
public final class QueryTasks implements Operation {

    private static final Statuses STATUSES =
            Statuses.of(QueryTasksStatus.values(), QueryTasksStatus::code, QueryTasksStatus::title);

    private final TaskList tasks;
    private final QueryTimes times;
    private final String appId;

    public QueryTasks(TaskList tasks, Account account, Spec spec) {
        this.tasks = tasks;
        this.times = new QueryTimes(spec, account.queryZone());
        this.appId = account.appId();
    }

    @Override
    public String id() {
        return "queryTasks";
    }

    @Override
    public EnvelopeForm envelope() {
        return EnvelopeForm.CODE_AS_NUMBER;
    }

    @Override
    public Statuses statuses() {
        return STATUSES;
    }

    @Override
    public Outcome perform(JsonNode request) {
        JsonNode params = request.path("params");
        Instant from;
        Instant until;
        try {
            from = times.instant(params.path("strTime").asText());
            until = times.instant(params.path("endTime").asText());
        } catch (DateTimeException e) {
            return Outcome.refused(
                    STATUSES.named(QueryTasksStatus.INVALID_PARAMETER.name()), "params", "no such date or time");
        }
        List<TaskRow> found = isOfAnotherApplication(params.path("idxAppId"))
                ? List.of()
                : tasks.find(new TaskSearch(
                        from,
                        until,
                        statuses(params.path("statusList")),
                        params.path("searchCondition").asText()));
        return new Outcome.Done(RequestedPage.of(request).of(found, this::row));
    }

    private boolean isOfAnotherApplication(JsonNode id) {
        String text = id.asText(""); // Also for null, which some clients send for what is absent.
        return !text.isEmpty() && !text.equals(appId);
    }

    private static Set<Long> statuses(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asLong)
                .collect(Collectors.toSet());
    }

    private JsonNode row(TaskRow task) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("taskId", task.id())
                .put("taskName", task.name())
                .put("status", task.state().value())
                .put("rate", task.percent() + "%")
                .put("numCnt", task.callees())
                .put("callNum", task.called())
                .put("success", task.connected())
                .put("fail", task.called() - task.connected())
                .put("createdTime", times.text(task.accepted()))
                .put("scriptId", task.agentId());
    }
}
