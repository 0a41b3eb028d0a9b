package dev.callwright.sandbox.internal.calls;

import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.CallCount;
import dev.callwright.sandbox.SimulatedTask;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tasks of the account. Thread-safe; whoever asks sees everything done that is due by the clock. */
public final class TaskBook {

    private final Clock clock;
    private final int limit;
    private final long seed;
    private final Assumptions vendor;
    private final Dialer dialer;
    private final NameBook names;
    private final Ids ids = new Ids();
    private final Map<Long, BookedTask> tasks = new LinkedHashMap<>();
    private final List<SimulatedRun> unfinished = new ArrayList<>();
    private final PriorityQueue<LateAdmission> late = new PriorityQueue<>(Comparator.comparing(LateAdmission::due));

    /**
     * An account without tasks.
     *
     * @param limit how many tasks may be unfinished at the same time
     * @param seed decides how calls end
     * @param callsPerMinute how many calls a task places in a minute
     * @param listener is told of every call, if somebody wants to know
     */
    public TaskBook(
            Clock clock,
            int limit,
            long seed,
            int callsPerMinute,
            Assumptions vendor,
            @Nullable Consumer<PlacedCall> listener) {
        this.clock = clock;
        this.limit = limit;
        this.seed = seed;
        this.vendor = vendor;
        this.dialer = new Dialer(seed, callsPerMinute, listener);
        this.names = new NameBook(vendor);
    }

    /** For a request that comes in now: what it can know of if names are not checked atomically. */
    public synchronized long ticket() {
        settle();
        return names.ticket();
    }

    /**
     * Takes the task, unless its name is taken or too many are unfinished: of two with one name exactly one gets in, as
     * long as names are atomic.
     */
    public synchronized Admission admit(TaskPlan plan, long ticket) {
        return admit(plan, ticket, settle());
    }

    /** Does so later. */
    public synchronized void admitLater(TaskPlan plan, long ticket, Duration by, Consumer<Admission> then) {
        late.add(new LateAdmission(clock.instant().plus(by), plan, ticket, then));
    }

    /** All tasks that were taken, in that order; recalls are results of theirs. */
    public synchronized List<SimulatedTask> tasks() {
        return List.copyOf(tasks.values());
    }

    /** When something happens next; empty when every task and recall is done. */
    public synchronized Optional<Instant> next() {
        Instant now = settle();
        return Stream.concat(
                        Stream.ofNullable(late.peek()).map(LateAdmission::due),
                        unfinished.stream().flatMap(run -> run.next(now).stream()))
                .min(Comparator.naturalOrder());
    }

    /** What the calls so far come to. */
    public synchronized CallCount count() {
        settle();
        return new CallCount(dialer.tally().histogram());
    }

    /** How often the number was called, over all tasks and rounds. */
    public synchronized int callsTo(String number) {
        settle();
        return dialer.tally().of(PackedNumbers.pack(number));
    }

    synchronized <T> T read(Function<Instant, T> question) {
        return question.apply(settle());
    }

    Assumptions vendor() {
        return vendor;
    }

    Ids ids() {
        return ids;
    }

    /** The tasks themselves, in the order of their ids; for use within {@link #read} alone. */
    Stream<SimulatedRun> runs() {
        return tasks.values().stream().map(BookedTask::run);
    }

    Optional<SimulatedRun> run(long id) {
        return Optional.ofNullable(tasks.get(id)).map(BookedTask::run);
    }

    /**
     * Does everything that is due, for every task, so that one question sees one state.
     *
     * @return the instant up to which it is done
     */
    public synchronized Instant settle() {
        Instant now = clock.instant();
        for (LateAdmission next = late.peek(); next != null && !next.due().isAfter(now); next = late.peek()) {
            late.remove();
            settle(next.due());
            next.then().accept(admit(next.plan(), next.ticket(), next.due()));
        }
        settle(now);
        return now;
    }

    private void settle(Instant now) {
        unfinished.removeIf(run -> {
            run.settle(now);
            return run.over();
        });
    }

    private Admission admit(TaskPlan plan, long ticket, Instant now) {
        if (names.isTaken(plan.name(), ticket, now)) {
            return new Admission.NameTaken();
        }
        if (unfinished.stream().filter(run -> counts(run, now)).count() >= limit) {
            return new Admission.LimitReached();
        }
        SimulatedRun run = new SimulatedRun(entry(now), plan, dialer, ids);
        names.enter(run);
        unfinished.add(run);
        run.settle(now);
        tasks.put(run.id(), new BookedTask(this, run));
        return new Admission.Admitted(run.id(), run.answeredId());
    }

    private TaskEntry entry(Instant now) {
        long id = ids.nextTask();
        return new TaskEntry(
                names.ticket(),
                id,
                vendor.hold(Assumption.CREATE_ANSWERS_ANOTHER_ID) ? ids.nextAnswer() : id,
                now,
                now.plus(vendor.submissionTime()),
                Mix.fraction(Mix.of(seed) ^ id) < vendor.submissionFailures());
    }

    private boolean counts(SimulatedRun run, Instant now) {
        boolean scheduled = run.plan().start().isAfter(now);
        return run.occupies(now) && !(scheduled && vendor.hold(Assumption.SCHEDULED_TASKS_NOT_COUNTED));
    }
}
