package dev.callwright.sandbox;

import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import dev.callwright.sandbox.internal.calls.Agent;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a sandbox. Defaults: a free port; the key, secret and application of the document's example; agents
 * 41 (financial collection, the document's), 42 (emergency contact relay) and 43 (financial marketing).
 */
public final class SandboxBuilder {

    private int port;
    private String apiKey = "bDqJFiq9";
    private String apiSecret = "7bz1lzh9";
    private String appId = "2Xql9RBI";
    private final Map<Long, Agent> agents = new TreeMap<>();
    private Set<InetAddress> allowedAddresses = Set.of();
    private Duration timestampWindow = Duration.ofSeconds(Limit.TIMESTAMP_AGE_SECONDS.max());
    private ZoneId zone = ZoneOffset.ofHours(8);
    private @Nullable ZoneId queryZone;
    private Clock clock = Clock.systemUTC();
    private int concurrentTaskLimit = Integer.MAX_VALUE;
    private long seed;
    private int callsPerMinute = 10_000;
    private Duration queryLag = Duration.ZERO;
    private Duration submissionTime = Duration.ZERO;
    private double submissionFailures;
    private Duration lateProcessing = Duration.ZERO;
    private String balance = "99.990000";
    private @Nullable PushSettings push;
    private final Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
    private final Set<Leniency> lenient = EnumSet.noneOf(Leniency.class);
    private final Set<Strictness> strict = EnumSet.noneOf(Strictness.class);
    private Consumer<String> listener = line -> {};

    SandboxBuilder() {
        agent(41, Scenario.FINANCIAL_COLLECTION);
        agent(42, Scenario.EMERGENCY_CONTACT_RELAY);
        agent(43, Scenario.FINANCIAL_MARKETING);
    }

    /** The port to listen on, 0 to 65535; 0, the default, takes a free one. */
    public SandboxBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** The key that requests are to name. */
    public SandboxBuilder apiKey(String apiKey) {
        this.apiKey = apiKey;
        return this;
    }

    /** The secret that requests are to be signed with. */
    public SandboxBuilder apiSecret(String apiSecret) {
        this.apiSecret = apiSecret;
        return this;
    }

    /** The application that exists. */
    public SandboxBuilder appId(String appId) {
        this.appId = appId;
        return this;
    }

    /** Another agent, or another scenario for one of the default agents. */
    public SandboxBuilder agent(long id, Scenario scenario) {
        agents.put(id, new Agent(id, scenario));
        return this;
    }

    /** From where requests may come; others get -2. Everywhere by default. */
    public SandboxBuilder allowOnly(InetAddress... addresses) {
        this.allowedAddresses = Set.of(addresses);
        return this;
    }

    /**
     * How old a timestamp may be, both ends included, and how far ahead unless assumed otherwise; half an hour by
     * default.
     */
    public SandboxBuilder timestampWindow(Duration window) {
        this.timestampWindow = window;
        return this;
    }

    /** The zone of {@code sendTime} and {@code allowSendTime}; UTC+8 by default, which is a guess. */
    public SandboxBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /** The time; the system's by default. A fixed one makes {@link Sandbox#advance} the only thing that moves calls. */
    public SandboxBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** How many tasks may be unfinished at the same time, more get -37; no limit by default. */
    public SandboxBuilder concurrentTaskLimit(int limit) {
        this.concurrentTaskLimit = limit;
        return this;
    }

    /** Decides how calls end; the same seed, number and attempt give the same intent. 0 by default. */
    public SandboxBuilder seed(long seed) {
        this.seed = seed;
        return this;
    }

    /**
     * How many calls a task places in a minute; 10,000 by default.
     *
     * @throws IllegalArgumentException when less than 1
     */
    public SandboxBuilder callsPerMinute(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("[callwright/sandbox] at least 1 call a minute");
        }
        this.callsPerMinute = calls;
        return this;
    }

    /** What to let pass that is refused by default. */
    public SandboxBuilder lenient(Leniency... leniencies) {
        lenient.addAll(Set.of(leniencies));
        return this;
    }

    /** What to refuse that is let pass by default. */
    public SandboxBuilder strict(Strictness... strictnesses) {
        strict.addAll(Set.of(strictnesses));
        return this;
    }

    /** The other answers to questions that the document leaves open. */
    public SandboxBuilder assume(Assumption... others) {
        assumptions.addAll(Set.of(others));
        return this;
    }

    /** The zone of times in queries, their answers and reports; that of {@link #zone} by default. */
    public SandboxBuilder queryZone(ZoneId zone) {
        this.queryZone = zone;
        return this;
    }

    /**
     * How long it takes until a task, or what became of it, can be queried, by the sandbox's time; not at all by
     * default.
     */
    public SandboxBuilder queryLag(Duration lag) {
        this.queryLag = notNegative(lag);
        return this;
    }

    /** How long an accepted task is being submitted (6), by the sandbox's time; not at all by default. */
    public SandboxBuilder submissionTime(Duration time) {
        this.submissionTime = notNegative(time);
        return this;
    }

    /**
     * The share of accepted tasks whose submission fails (3); the seed decides which. 0 by default.
     *
     * @throws IllegalArgumentException when not 0 to 1
     */
    public SandboxBuilder submissionFailures(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("[callwright/sandbox] a share is 0 to 1");
        }
        this.submissionFailures = share;
        return this;
    }

    /**
     * How much later, by the sandbox's time, a create that {@link Fault#lostAnswer()} struck before acceptance is
     * processed after all; never by default, and never after its timestamp has expired.
     */
    public SandboxBuilder lateProcessing(Duration by) {
        this.lateProcessing = notNegative(by);
        return this;
    }

    /** The balance that the account has and keeps, as it is to be written. */
    public SandboxBuilder balance(String balance) {
        this.balance = balance;
        return this;
    }

    /** Where to push reports of calls; nowhere by default. */
    public SandboxBuilder push(PushSettings settings) {
        this.push = settings;
        return this;
    }

    /** Is told a line for each request that was answered, without anything personal in it; nobody otherwise. */
    public SandboxBuilder listener(Consumer<String> listener) {
        this.listener = listener;
        return this;
    }

    /**
     * Starts it.
     *
     * @throws java.io.UncheckedIOException when the port cannot be had
     */
    public Sandbox start() {
        return new Sandbox(this);
    }

    Account account() {
        Assumptions vendor = new Assumptions(
                assumptions,
                zone,
                queryZone == null ? zone : queryZone,
                queryLag,
                submissionTime,
                submissionFailures,
                lateProcessing);
        return new Account(
                apiKey, apiSecret, appId, agents, allowedAddresses, timestampWindow, vendor, lenient, strict);
    }

    Optional<PushSettings> push() {
        return Optional.ofNullable(push);
    }

    String balance() {
        return balance;
    }

    int port() {
        return port;
    }

    Clock clock() {
        return clock;
    }

    int concurrentTaskLimit() {
        return concurrentTaskLimit;
    }

    long seed() {
        return seed;
    }

    int callsPerMinute() {
        return callsPerMinute;
    }

    Consumer<String> listener() {
        return listener;
    }

    private static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("[callwright/sandbox] a duration is 0 or more");
        }
        return duration;
    }
}
