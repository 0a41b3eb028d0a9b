package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.QueryRecallFlowsStatus;
import dev.callwright.sandbox.internal.calls.FlowBook;
import dev.callwright.sandbox.internal.calls.RecallFlow;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.rules.Statuses;
import dev.callwright.sandbox.internal.spec.Spec;
import java.time.DateTimeException;
import java.time.Instant;

/** Lists recall flows, by the name of their task, a part of it, or by its id. */
public final class QueryRecallFlows implements Operation {

    private static final Statuses STATUSES =
            Statuses.of(QueryRecallFlowsStatus.values(), QueryRecallFlowsStatus::code, QueryRecallFlowsStatus::title);

    private final FlowBook flows;
    private final QueryTimes times;

    public QueryRecallFlows(FlowBook flows, Account account, Spec spec) {
        this.flows = flows;
        this.times = new QueryTimes(spec, account.queryZone());
    }

    @Override
    public String id() {
        return "queryRecallFlows";
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
                    STATUSES.named(QueryRecallFlowsStatus.INVALID_PARAMETER.name()), "params", "no such date or time");
        }
        String task = params.path("taskName").asText();
        return new Outcome.Done(RequestedPage.of(request)
                .of(
                        flows.find(flow -> !flow.created().isBefore(from)
                                && !flow.created().isAfter(until)
                                && (flow.taskName().contains(task)
                                        || Long.toString(flow.taskId()).equals(task))),
                        this::row));
    }

    private JsonNode row(RecallFlow flow) {
        return FlowFields.of(flow)
                .put("taskId", flow.taskId())
                .put("taskName", flow.taskName())
                .put("createTime", times.text(flow.created()))
                .put("finishNum", flow.finished());
    }
}
