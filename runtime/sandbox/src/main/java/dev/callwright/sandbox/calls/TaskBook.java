package dev.callwright.sandbox.calls;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** All tasks of the account. Thread-safe; whoever asks sees everything done that is due by the clock. */
public final class TaskBook {

    /** The id in the document's example, so that its answer is the first one given here. */
    private static final long FIRST_ID = 123123;

    private final Clock clock;
    private final int limit;
    private final Dialer dialer;
    private final Set<String> names = new HashSet<>();
    private final Map<Long, CallTask> tasks = new LinkedHashMap<>();
    private final LongSupplier ids = new LongSupplier() {
        private long next = FIRST_ID;

        @Override
        public long getAsLong() {
            return next++;
        }
    };

    /**
     * An account without tasks.
     *
     * @param limit how many tasks may be unfinished at the same time
     * @param seed decides how calls end
     * @param callsPerMinute how many calls a task places in a minute
     */
    public TaskBook(Clock clock, int limit, long seed, int callsPerMinute) {
        this.clock = clock;
        this.limit = limit;
        this.dialer = new Dialer(seed, callsPerMinute);
    }

    /**
     * Takes the task, unless its name is taken or too many are unfinished: of two with one name exactly one gets in.
     */
    public synchronized Admission admit(TaskPlan plan) {
        Instant now = settle();
        if (names.contains(plan.name())) {
            return new Admission.NameTaken();
        }
        if (tasks.values().stream().filter(task -> task.run().calling(now)).count() >= limit) {
            return new Admission.LimitReached();
        }
        names.add(plan.name());
        TaskRun run = new TaskRun(plan, dialer, ids);
        run.settle(now);
        tasks.put(run.id(), new CallTask(this, run));
        return new Admission.Admitted(run.id());
    }

    /** All tasks that were taken, in that order; recalls are results of theirs. */
    public synchronized List<CallTask> tasks() {
        return List.copyOf(tasks.values());
    }

    /** When something happens next; empty when every task and recall is done. */
    public synchronized Optional<Instant> next() {
        Instant now = settle();
        return tasks.values().stream()
                .flatMap(task -> task.run().next(now).stream())
                .min(Instant::compareTo);
    }

    /** How often the number was called, over all tasks and rounds. */
    public synchronized int callsTo(String number) {
        settle();
        return dialer.tally().of(CalleeNumbers.pack(number));
    }

    /** How many calls were placed, over all tasks and rounds. */
    public synchronized long calls() {
        settle();
        return dialer.tally().total();
    }

    /** How many different numbers were called. */
    public synchronized int numbersCalled() {
        settle();
        return dialer.tally().size();
    }

    /** How often the number that was called most was called. */
    public synchronized int mostCallsToOneNumber() {
        settle();
        return dialer.tally().most();
    }

    synchronized <T> T read(Function<Instant, T> question) {
        return question.apply(settle());
    }

    /**
     * Does everything that is due, for every task, so that one question sees one state.
     *
     * @return the instant up to which it is done
     */
    public synchronized Instant settle() {
        Instant now = clock.instant();
        for (CallTask task : tasks.values()) {
            task.run().settle(now);
        }
        return now;
    }
}
