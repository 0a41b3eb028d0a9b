package dev.callwright.sandbox.internal.push;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.PushCount;
import dev.callwright.sandbox.PushSettings;
import dev.callwright.sandbox.internal.calls.PlacedCall;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reports calls a minute after they were placed, when they have ended; in their order. Thread-safe. */
public final class Pusher implements Consumer<PlacedCall> {

    /** Retries, as a neighbouring page has it. */
    private static final int MOST_RETRIES = 3;

    private static final Duration ENDED = Duration.ofMinutes(1);

    private final PushSettings settings;
    private final Assumptions vendor;
    private final ReportWriter writer;
    private final Receiver receiver;
    private final Deque<PlacedCall> calls = new ArrayDeque<>();
    private final PriorityQueue<Batch> failed = new PriorityQueue<>(Comparator.comparing(Batch::due));
    private PushCount count = new PushCount(0, 0, 0);

    public Pusher(PushSettings settings, Assumptions vendor) {
        this.settings = settings;
        this.vendor = vendor;
        this.writer = new ReportWriter(vendor);
        this.receiver = new Receiver(settings.receiver());
    }

    @Override
    public synchronized void accept(PlacedCall call) {
        calls.add(call);
    }

    /** When there is something to send next; empty when there is nothing. */
    public synchronized Optional<Instant> next() {
        return Stream.concat(
                        Stream.ofNullable(calls.peek())
                                .map(call -> call.placed().plus(ENDED)),
                        Stream.ofNullable(failed.peek()).map(Batch::due))
                .min(Instant::compareTo);
    }

    public synchronized PushCount count() {
        return count;
    }

    /** Sends what is due, one request after the other. */
    public void push(Instant now) {
        for (Optional<Batch> batch = take(now); batch.isPresent(); batch = take(now)) {
            boolean taken = receiver.takes(batch.get().body());
            settle(batch.get(), taken, now);
        }
    }

    private synchronized Optional<Batch> take(Instant now) {
        Batch again = failed.peek();
        if (again != null && !again.due().isAfter(now)) {
            return Optional.of(failed.remove());
        }
        List<PlacedCall> ended = new ArrayList<>();
        while (ended.size() < settings.perRequest()
                && !calls.isEmpty()
                && !calls.peek().placed().plus(ENDED).isAfter(now)) {
            ended.add(calls.remove());
        }
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        Batch batch = new Batch(body(ended), ended.size(), now, 0);
        if (vendor.hold(Assumption.PUSH_REPEATED)) {
            failed.add(batch);
        }
        return Optional.of(batch);
    }

    private synchronized void settle(Batch batch, boolean taken, Instant now) {
        if (taken) {
            count = count.plus(new PushCount(batch.reports(), 0, 0));
        } else if (batch.failures() < MOST_RETRIES) {
            count = count.plus(new PushCount(0, 1, 0));
            failed.add(batch.again(now.plus(settings.retryGap())));
        } else {
            count = count.plus(new PushCount(0, 1, batch.reports()));
        }
    }

    private String body(List<PlacedCall> ended) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        ended.stream().map(writer::report).forEach(array::add);
        return vendor.hold(Assumption.PUSH_BARE_ARRAY)
                ? array.toString()
                : JsonNodeFactory.instance.objectNode().set("array", array).toString();
    }
}
