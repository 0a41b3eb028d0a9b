package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.internal.calls.Cancellations;
import dev.callwright.sandbox.internal.calls.FlowBook;
import dev.callwright.sandbox.internal.calls.TaskBook;
import dev.callwright.sandbox.internal.calls.TaskList;
import dev.callwright.sandbox.internal.operations.CancelRecallFlow;
import dev.callwright.sandbox.internal.operations.CancelTasks;
import dev.callwright.sandbox.internal.operations.GetBalance;
import dev.callwright.sandbox.internal.operations.GetRecallFlow;
import dev.callwright.sandbox.internal.operations.GetRecordingUrl;
import dev.callwright.sandbox.internal.operations.Operation;
import dev.callwright.sandbox.internal.operations.QueryRecallFlows;
import dev.callwright.sandbox.internal.operations.QueryTasks;
import dev.callwright.sandbox.internal.operations.UpdateRecallFlow;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.rules.CallerRules;
import dev.callwright.sandbox.internal.spec.Spec;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The operations of the contract, by their paths. */
public final class Routes {

    public static final String CREATE = "createTask";

    private final Map<String, Route> byPath = new LinkedHashMap<>();

    /**
     * @param clock judges timestamps
     * @param callClock places calls
     * @param recordings the address that the id of a recording is appended to
     */
    public Routes(
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
        FlowBook flows = new FlowBook(book);
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

    public Map<String, Route> byPath() {
        return byPath;
    }

    /**
     * The route of an operation.
     *
     * @throws IllegalArgumentException when the contract has no such operation
     */
    public Route of(String operationId) {
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
