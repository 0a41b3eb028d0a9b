package dev.callwright.sandbox;

import dev.callwright.sandbox.calls.CallTask;
import dev.callwright.sandbox.calls.TaskBook;
import dev.callwright.sandbox.rules.Account;
import dev.callwright.sandbox.rules.Refusal;
import dev.callwright.sandbox.spec.Spec;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A server on 127.0.0.1 that enforces the contract like the service does, as far as that is documented, counts calls
 * and simulates them. Nobody is called.
 *
 * <p>Calls are placed by a clock of their own, which {@link #advance} moves; timestamps of requests are judged by the
 * clock given to the builder alone, so that a client need not travel along. Thread-safe; close it after use.
 */
public final class Sandbox implements AutoCloseable {

    private final Account account;
    private final SandboxClock clock;
    private final TaskBook book;
    private final RequestLog log;
    private final CreateTaskHandler handler;
    private final LoopbackServer server;

    Sandbox(SandboxBuilder builder) {
        Spec spec = Spec.ofContract();
        Clock base = builder.clock();
        this.account = builder.account();
        this.clock = new SandboxClock(base);
        this.book = new TaskBook(clock, builder.concurrentTaskLimit(), builder.seed(), builder.callsPerMinute());
        this.log = new RequestLog(builder.listener());
        this.handler =
                new CreateTaskHandler(spec.path("createTask"), new CreateTask(account, spec, base, clock, book), log);
        this.server = LoopbackServer.start(builder.port(), handler);
    }

    /** A sandbox with the defaults of {@link SandboxBuilder}, on a free port. */
    public static Sandbox start() {
        return builder().start();
    }

    /** What may be set before the start. */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /** Where it listens, without a path: {@code ITNIO_BASE_URL} for the client. */
    public URI baseUrl() {
        return server.uri();
    }

    /** The key that it knows. */
    public String apiKey() {
        return account.apiKey();
    }

    /** The secret that goes with the key. */
    public String apiSecret() {
        return account.apiSecret();
    }

    /** The application that it knows. */
    public String appId() {
        return account.appId();
    }

    /** The time by which calls are placed. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Moves the time by which calls are placed; what is due until then has happened when this returns.
     *
     * @throws IllegalArgumentException when negative
     */
    public void advance(Duration by) {
        clock.advance(by);
        book.settle();
    }

    /** Moves the time until every task is finished and no recall is left to make. */
    public void completeCalls() {
        for (Optional<Instant> next = book.next(); next.isPresent(); next = book.next()) {
            Duration ahead = Duration.between(clock.instant(), next.get());
            clock.advance(ahead.isNegative() ? Duration.ZERO : ahead);
        }
    }

    /** What is to go wrong with the next requests, one fault each, in this order. */
    public void inject(Fault... faults) {
        for (Fault fault : faults) {
            handler.inject(fault);
        }
    }

    /** The tasks that were accepted, in that order. Recalls are among a task's {@link CallTask#results()}. */
    public List<CallTask> tasks() {
        return book.tasks();
    }

    /** The task with the id that was answered. */
    public Optional<CallTask> task(long id) {
        return tasks().stream().filter(task -> task.id() == id).findFirst();
    }

    /** The task of the name. */
    public Optional<CallTask> task(String name) {
        return tasks().stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /**
     * How often the number was called, over all tasks and rounds.
     *
     * @throws IllegalArgumentException when it is not made of 1 to 18 digits
     */
    public int callsTo(String number) {
        return book.callsTo(number);
    }

    /** How many calls were placed, over all tasks and rounds. */
    public long calls() {
        return book.calls();
    }

    /** How many different numbers were called. */
    public int numbersCalled() {
        return book.numbersCalled();
    }

    /**
     * How often the number that was called most was called: 1 when nobody was called twice, 0 when nobody was called.
     */
    public int mostCallsToOneNumber() {
        return book.mostCallsToOneNumber();
    }

    /** How many POSTs came in to create a task, whatever became of them. */
    public long requests() {
        return log.requests();
    }

    /**
     * Why requests were refused, the latest thousand in their order; not for those that a fault kept from the rules.
     */
    public List<Refusal> refusals() {
        return log.refusals();
    }

    /** Why the latest refused request was refused. */
    public Optional<Refusal> lastRefusal() {
        return log.lastRefusal();
    }

    /** Stops listening and ends requests that are under way. What came of the tasks can still be asked. */
    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return "Sandbox[" + baseUrl() + "]";
    }
}
