package dev.callwright.sandbox;

import dev.callwright.contract.Scenario;
import dev.callwright.sandbox.internal.ApiHandler;
import dev.callwright.sandbox.internal.Control;
import dev.callwright.sandbox.internal.LoopbackServer;
import dev.callwright.sandbox.internal.RequestLog;
import dev.callwright.sandbox.internal.Routes;
import dev.callwright.sandbox.internal.SandboxClock;
import dev.callwright.sandbox.internal.Timeline;
import dev.callwright.sandbox.internal.calls.TaskBook;
import dev.callwright.sandbox.internal.push.Pusher;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.spec.Spec;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final Timeline timeline;
    private final @Nullable Pusher pusher;
    private final RequestLog log;
    private final Routes routes;
    private final LoopbackServer server;

    @SuppressWarnings("this-escape") // Only requests use it, and they come when it listens, last of all.
    Sandbox(SandboxBuilder builder) {
        Spec spec = Spec.ofContract();
        Clock base = builder.clock();
        this.account = builder.account();
        this.clock = new SandboxClock(base);
        this.pusher = builder.push()
                .map(settings -> new Pusher(settings, account.vendor()))
                .orElse(null);
        this.book = new TaskBook(
                clock,
                builder.concurrentTaskLimit(),
                builder.seed(),
                builder.callsPerMinute(),
                account.vendor(),
                pusher);
        this.timeline = new Timeline(clock, book, pusher);
        this.log = new RequestLog(builder.listener());
        this.routes = new Routes(
                account,
                spec,
                base,
                clock,
                book,
                log,
                builder.balance(),
                () -> baseUrl().resolve(Control.RECORDINGS));
        this.server = LoopbackServer.start(
                builder.port(),
                new ApiHandler(routes.byPath(), log, account.vendor().lateProcessing()),
                new Control(this));
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

    /** The agents that it knows, and what each is for: what {@code CallwrightClientBuilder.agent} can be told. */
    public SortedMap<Long, Scenario> agents() {
        SortedMap<Long, Scenario> scenarios = new TreeMap<>();
        account.agents().forEach((id, agent) -> scenarios.put(id, agent.scenario()));
        return Collections.unmodifiableSortedMap(scenarios);
    }

    /** The time by which calls are placed. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Moves the time by which calls are placed; what is due until then has happened when this returns, reports that are
     * pushed included.
     *
     * @throws IllegalArgumentException when negative
     */
    public void advance(Duration by) {
        timeline.advance(by);
    }

    /** Moves the time until every task is finished, and no recall or report is left to make. */
    public void completeCalls() {
        timeline.complete();
    }

    /** What is to go wrong with the next creates, one fault each, in this order. */
    public void inject(Fault... faults) {
        inject(Routes.CREATE, faults);
    }

    /**
     * What is to go wrong with the next requests of an operation, one fault each, in this order.
     *
     * @param operationId its id in the contract, such as {@code queryTasks}
     * @throws IllegalArgumentException when the contract has no such operation
     */
    public void inject(String operationId, Fault... faults) {
        routes.of(operationId).faults().addAll(List.of(faults));
    }

    /** The tasks that were accepted, in that order. Recalls are among a task's {@link SimulatedTask#results()}. */
    public List<SimulatedTask> tasks() {
        return book.tasks();
    }

    /** The task with the id, or whose create answered it: no two tasks share any. */
    public Optional<SimulatedTask> task(long id) {
        return tasks().stream()
                .filter(task -> task.id() == id || task.answeredId() == id)
                .findFirst();
    }

    /** The first task of the name. */
    public Optional<SimulatedTask> task(String name) {
        return tasks(name).stream().findFirst();
    }

    /** The tasks of the name: more than one only if names are not atomic, or were freed. */
    public List<SimulatedTask> tasks(String name) {
        return tasks().stream().filter(task -> task.name().equals(name)).toList();
    }

    /** How many tasks the name with the most of them has: 1 when none was accepted twice, 0 without tasks. */
    public int mostTasksOfOneName() {
        return tasks().stream()
                .collect(Collectors.groupingBy(SimulatedTask::name, Collectors.summingInt(task -> 1)))
                .values()
                .stream()
                .mapToInt(count -> count)
                .max()
                .orElse(0);
    }

    /** What the calls placed so far come to, over all tasks and rounds. */
    public CallCount count() {
        return book.count();
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
        return count().calls();
    }

    /** How many different numbers were called. */
    public int numbersCalled() {
        return count().numbers();
    }

    /**
     * How often the number that was called most was called: 1 when nobody was called twice, 0 when nobody was called.
     */
    public int mostCallsToOneNumber() {
        return count().mostCallsToOneNumber();
    }

    /** How many POSTs came in to create a task, whatever became of them. */
    public long requests() {
        return requests(Routes.CREATE);
    }

    /** How many requests came in for an operation, by its id in the contract. */
    public long requests(String operationId) {
        return log.requests(operationId);
    }

    /** What became of the reports that were pushed; nothing but zeros when none are. */
    public PushCount pushes() {
        return pusher == null ? new PushCount(0, 0, 0) : pusher.count();
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
