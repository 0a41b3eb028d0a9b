package dev.callwright.sandbox;

import dev.callwright.sandbox.calls.Cancellations;
import dev.callwright.sandbox.calls.RecallFlows;
import dev.callwright.sandbox.calls.TaskBook;
import dev.callwright.sandbox.calls.TaskList;
import dev.callwright.sandbox.operations.CancelRecallFlow;
import dev.callwright.sandbox.operations.CancelTasks;
import dev.callwright.sandbox.operations.GetBalance;
import dev.callwright.sandbox.operations.GetRecallFlow;
import dev.callwright.sandbox.operations.GetRecordingUrl;
import dev.callwright.sandbox.operations.Operation;
import dev.callwright.sandbox.operations.QueryRecallFlows;
import dev.callwright.sandbox.operations.QueryTasks;
import dev.callwright.sandbox.operations.UpdateRecallFlow;
import dev.callwright.sandbox.rules.Account;
import dev.callwright.sandbox.rules.CallerRules;
import dev.callwright.sandbox.spec.Spec;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The operations of the contract, by their paths. */
final class Routes {

    static final String CREATE = "createTask";

    private final Map<String, Route> byPath = new LinkedHashMap<>();

    /**
     * @param clock judges timestamps
     * @param callClock places calls
     * @param recordings the address that the id of a recording is appended to
     */
    Routes(
            Account account,
            Spec spec,
            Clock clock,
            Clock callClock,
            TaskBook book,
            RequestLog log,
            String balance,
            Supplier<URI> recordings) {
        CallerRules callerRules = new CallerRules(account, clock);
        add(spec, CREATE, new CreateTask(account, spec, callerRules, callClock, book, log));
        RecallFlows flows = new RecallFlows(book);
        List<Operation> operations = List.of(
                new QueryTasks(new TaskList(book), account, spec),
                new CancelTasks(new Cancellations(book)),
                new QueryRecallFlows(flows, account, spec),
                new GetRecallFlow(flows),
                new UpdateRecallFlow(flows, account),
                new CancelRecallFlow(flows),
                new GetRecordingUrl(recordings, callClock),
                new GetBalance(balance));
        for (Operation operation : operations) {
            add(spec, operation.id(), new SmallEndpoint(operation, account, spec, callerRules));
        }
    }

    Map<String, Route> byPath() {
        return byPath;
    }

    /** @throws IllegalArgumentException when the contract has no such operation */
    Route of(String operationId) {
        return byPath.values().stream()
                .filter(route -> route.operationId().equals(operationId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "[callwright/sandbox] no operation of this operationId; they are those of the contract"));
    }

    private void add(Spec spec, String operationId, Endpoint endpoint) {
        byPath.put(spec.path(operationId), new Route(operationId, spec.method(operationId), endpoint));
    }
}
