package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.UpdateRecallFlowStatus;
import dev.callwright.contract.model.RecallType;
import dev.callwright.sandbox.Leniency;
import dev.callwright.sandbox.Refusal.Status;
import dev.callwright.sandbox.internal.calls.Agent;
import dev.callwright.sandbox.internal.calls.FlowBook;
import dev.callwright.sandbox.internal.calls.RecallFlow;
import dev.callwright.sandbox.internal.calls.RecallPlan;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.rules.Statuses;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Changes a recall flow that is pending. */
public final class UpdateRecallFlow implements Operation {

    private static final Statuses STATUSES =
            Statuses.of(UpdateRecallFlowStatus.values(), UpdateRecallFlowStatus::code, UpdateRecallFlowStatus::title);

    private static final Status REFUSED = STATUSES.named(UpdateRecallFlowStatus.INVALID_PARAMETER.name());

    private final FlowBook flows;
    private final Account account;

    public UpdateRecallFlow(FlowBook flows, Account account) {
        this.flows = flows;
        this.account = account;
    }

    @Override
    public String id() {
        return "updateRecallFlow";
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
        long id = request.path("keyId").asLong();
        Optional<RecallFlow> flow = flows.find(id);
        if (flow.isEmpty()) {
            return Outcome.refused(REFUSED, "keyId", "no such recall flow");
        }
        RecallType type = RecallType.of(request.path("recallType").asInt());
        Set<String> intents = texts(request.path("recallIntent")).collect(Collectors.toSet());
        if (type == RecallType.BY_INTENT && intents.isEmpty()) {
            return Outcome.refused(REFUSED, "recallIntent", "required to recall by intent");
        }
        int count = request.path("recallNum").asInt();
        List<Optional<Agent>> given =
                texts(request.path("nodeList")).map(account::agent).toList();
        if (given.contains(Optional.<Agent>empty())) {
            return Outcome.refused(REFUSED, "nodeList", "no such agent");
        }
        if (!given.isEmpty() && given.size() != count && !account.allows(Leniency.NODE_COUNT)) {
            return Outcome.refused(REFUSED, "nodeList", "as many nodes as recallNum");
        }
        // Without nodes, recalls are made by the agent that they were made by before.
        Agent usual = flow.get().plan().agents().get(0);
        List<Agent> agents = IntStream.range(0, count)
                .mapToObj(i -> i < given.size() ? given.get(i).orElseThrow() : usual)
                .toList();
        Duration interval = Duration.ofMinutes(request.path("recallInterval").asLong());
        return Outcome.of(flows.change(id, new RecallPlan(type, interval, intents, agents)), "keyId", REFUSED, REFUSED);
    }

    /** The elements of a list, of objects those of their only field. */
    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.isObject() ? node.path("scriptId").asText() : node.asText());
    }
}
