package dev.callwright.sandbox.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.internal.operations.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;

/** From an HTTP exchange to an operation and back, through the faults that are due. */
public final class ApiHandler implements HttpHandler {

    private static final AnswerDelivery WHOLE = new AnswerDelivery.Whole();

    private final Map<String, Route> routes;
    private final RequestLog log;
    private final Duration lateProcessing;

    /**
     * @param routes by path
     * @param lateProcessing how much later a request that was lost is processed; zero for never
     */
    public ApiHandler(Map<String, Route> routes, RequestLog log, Duration lateProcessing) {
        this.routes = Map.copyOf(routes);
        this.log = log;
        this.lateProcessing = lateProcessing;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Route route = routes.get(exchange.getRequestURI().getPath());
            if (route == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals(route.method())) {
                exchange.getResponseHeaders().set("Allow", route.method());
                exchange.sendResponseHeaders(405, -1);
            } else {
                handle(exchange, route);
            }
        }
    }

    private void handle(HttpExchange exchange, Route route) throws IOException {
        Fault fault = route.faults().poll();
        Fate fate = fault == null ? new Fate.Applied() : fate(fault);
        Endpoint endpoint = route.endpoint();
        Request request = Exchanges.request(exchange);
        Arrival arrival = endpoint.arrive(request.caller());
        log.came(route.operationId());
        Reply reply = endpoint.coded(CreateTaskStatus.SYSTEM_ERROR.code());
        if (!(fate instanceof Fate.Forgotten)) {
            Decision decision = endpoint.answer(arrival, request, fate);
            log.judged(decision);
            reply = decision.reply();
        }
        if (!(fate instanceof Fate.AppliedInPart)) {
            // A client that is still sending would see a broken connection instead of the answer.
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        }
        if (fault == null) {
            WHOLE.deliver(exchange, reply);
            return;
        }
        log.struck(fault);
        fault.delivery().deliver(exchange, fault.code().map(endpoint::coded).orElse(reply));
    }

    private Fate fate(Fault fault) {
        boolean lost = fault.fate() instanceof Fate.Forgotten && fault.delivery() instanceof AnswerDelivery.Lost;
        return lost && !lateProcessing.isZero() ? new Fate.AppliedLater(lateProcessing) : fault.fate();
    }
}
