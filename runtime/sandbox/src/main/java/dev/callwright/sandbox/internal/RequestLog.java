package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What came in and what was refused. Thread-safe. */
public final class RequestLog {

    private static final int REFUSALS_KEPT = 1_000;

    private final Consumer<String> listener;
    private final Deque<Refusal> refusals = new ArrayDeque<>();
    private final Map<String, Long> requests = new HashMap<>();

    /** @param listener gets a line for each request, without anything personal in it */
    public RequestLog(Consumer<String> listener) {
        this.listener = listener;
    }

    synchronized void came(String operationId) {
        requests.merge(operationId, 1L, Long::sum);
    }

    synchronized void judged(Decision decision) {
        decision.refusal().ifPresent(refusal -> {
            if (refusals.size() == REFUSALS_KEPT) {
                refusals.removeFirst();
            }
            refusals.addLast(refusal);
        });
        listener.accept(decision.description());
    }

    synchronized void struck(Fault fault) {
        listener.accept("fault " + fault);
    }

    public synchronized long requests(String operationId) {
        return requests.getOrDefault(operationId, 0L);
    }

    public synchronized List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public synchronized Optional<Refusal> lastRefusal() {
        return Optional.ofNullable(refusals.peekLast());
    }
}
