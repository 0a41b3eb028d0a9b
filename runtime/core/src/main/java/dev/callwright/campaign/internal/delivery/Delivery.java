package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.TwoPhase;
import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.Waiter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Delivers the tasks of a journal: sends each once, looks up what is in doubt, and stops where a person has to decide.
 * After any death, a new delivery over the same journal goes on where the last one was.
 *
 * <p>Runs in the caller's thread; {@link #stop} may come from another one, and is for good.
 */
public final class Delivery {

    private final Journal journal;
    private final Waiter waiter;
    private final DeliveryPolicy policy;
    private final DeliveryContext context;
    private volatile boolean stopped;

    /** As {@link #Delivery(Journal, Service, Waiter, RandomGenerator, DeliveryPolicy, DeliveryListener)}, unheard. */
    public Delivery(Journal journal, Service service, Waiter waiter, RandomGenerator random, DeliveryPolicy policy) {
        this(journal, service, waiter, random, policy, DeliveryListener.NONE);
    }

    /**
     * A delivery that has not begun.
     *
     * @param random for the owner's name and for waits; seed it anew for every delivery
     * @param listener told of everything that became durable
     */
    public Delivery(
            Journal journal,
            Service service,
            Waiter waiter,
            RandomGenerator random,
            DeliveryPolicy policy,
            DeliveryListener listener) {
        this.journal = journal;
        this.waiter = waiter;
        this.policy = policy;
        String owner = HexFormat.of().toHexDigits(random.nextLong());
        Ledger ledger = new Ledger(journal, owner, waiter, listener);
        this.context = new DeliveryContext(ledger, service, waiter, random, policy, new FirstLook(), new Gate());
    }

    /**
     * Delivers until nothing more can be done now, or until it is stopped or interrupted; an interrupt's flag is kept.
     * May take hours: a doubt can be resolved only when a delayed request would no longer be taken.
     */
    public DeliveryReport run() {
        try {
            boolean complete = (withdrawn() || deliver()) && (!toBeWithdrawn() || withdraw());
            return report(complete ? end() : EndReason.STOPPED);
        } catch (JournalException e) {
            return reportOfFailure(e);
        }
    }

    private EndReason end() {
        if (context.gate().isShut()) {
            return EndReason.NOT_ANSWERED;
        }
        boolean callsBegan = policy.twoPhase()
                .filter(phase -> !waiter.instant().isBefore(phase.callsStart()))
                .isPresent();
        return callsBegan && Results.of(journal).stream().anyMatch(Delivery::isUnsent)
                ? EndReason.TOO_LATE
                : EndReason.COMPLETE;
    }

    private static boolean isUnsent(TaskResult result) {
        return result instanceof TaskResult.Waiting || result instanceof TaskResult.ClockSkew;
    }

    private DeliveryReport report(EndReason end) {
        List<BitSet> optedOut = journal.manifest().tasks().stream()
                .map(task -> Results.optedOut(journal, task.index()))
                .toList();
        OptionalInt status = end == EndReason.NOT_ANSWERED ? context.gate().httpStatus() : OptionalInt.empty();
        Optional<String> code = end == EndReason.NOT_ANSWERED ? context.gate().code() : Optional.empty();
        return new DeliveryReport(Results.of(journal), end, Optional.empty(), status, code, optedOut);
    }

    /**
     * A journal that has failed may not even be read, so this is what was known of each task before. In a shared one,
     * others may have gone on since with what was not sent.
     */
    private DeliveryReport reportOfFailure(JournalException failure) {
        List<TaskResult> results = new ArrayList<>();
        List<BitSet> optedOut = new ArrayList<>();
        for (PlannedTask task : journal.manifest().tasks()) {
            Optional<TaskHistory> history = context.ledger()
                    .known(task)
                    .filter(it -> journal.exclusive() || !Results.denies(Results.of(it, false)));
            results.add(history.map(it -> Results.of(it, journal.exclusive()))
                    .orElseGet(() -> Results.unread(task, context.now())));
            optedOut.add(history.map(TaskHistory::left).orElseGet(BitSet::new));
        }
        return new DeliveryReport(
                results,
                EndReason.JOURNAL_FAILED,
                Optional.of(failure),
                OptionalInt.empty(),
                Optional.empty(),
                optedOut);
    }

    /**
     * Delivers one task, as {@link #run()} does all of them. The others are left to deliveries elsewhere. If it was
     * decided earlier to cancel them all, this one is cancelled.
     *
     * @param task the index of a planned task
     * @throws IllegalStateException when the policy has two phases: they need all tasks
     * @throws JournalException when the journal failed, so that nothing more was sent
     */
    public TaskResult run(int task) {
        if (policy.isTwoPhase()) {
            throw new IllegalStateException(
                    "[callwright/two-phase-parts] two phases need all tasks in one delivery; deliver the campaign whole");
        }
        PlannedTask planned = journal.manifest().tasks().get(task);
        agenda().work(List.of(withdrawn() ? new Withdrawal(planned, context) : new DeliveryRun(planned, context)));
        return Results.of(journal, task);
    }

    /** Ends {@link #run} after the step that it is in; a request on the wire is awaited. */
    public void stop() {
        stopped = true;
        waiter.wake();
    }

    private boolean deliver() {
        for (PlannedTask task : journal.manifest().tasks()) {
            if (context.ledger().history(task).state() instanceof TaskState.Unknown it) {
                context.gate().remember(task.index(), it, context);
            }
        }
        boolean sent = workOnAll(task -> new DeliveryRun(task, context));
        return policy.twoPhase().map(phase -> sent && verify(phase)).orElse(sent);
    }

    private boolean verify(TwoPhase phase) {
        return workOnAll(task -> new Surplus(task, context, phase.deadline()))
                && workOnAll(task -> new SecondLook(task, context, phase))
                && workOnAll(task -> new Surplus(task, context, phase.deadline()));
    }

    /** All or none: what is not verified in time takes everything else with it, before the first phone rings. */
    private boolean toBeWithdrawn() {
        return withdrawn()
                || policy.twoPhase()
                        .filter(phase -> waiter.instant().isBefore(phase.callsStart()))
                        .filter(phase -> Results.of(journal).stream().anyMatch(it -> isOdd(it, phase)))
                        .isPresent();
    }

    /** What is not sent yet is odd only when the time for it is over: somebody may put right why it is not. */
    private boolean isOdd(TaskResult result, TwoPhase phase) {
        boolean seen = result instanceof TaskResult.Verified
                || result instanceof TaskResult.AlreadyAccepted
                || result instanceof TaskResult.Emptied;
        boolean mayBeSent = isUnsent(result) || result instanceof TaskResult.ClaimLost;
        return !seen && !(mayBeSent && waiter.instant().isBefore(phase.deadline()));
    }

    private boolean withdraw() {
        return workOnAll(task -> new Withdrawal(task, context));
    }

    private boolean workOnAll(Function<PlannedTask, TaskRun> run) {
        return agenda().work(journal.manifest().tasks().stream().map(run).toList());
    }

    /** Whether it was decided to cancel everything, perhaps by a delivery that died over it: then it stays decided. */
    private boolean withdrawn() {
        return journal.manifest().tasks().stream()
                .anyMatch(task -> context.ledger().history(task).withdrawn());
    }

    private Agenda agenda() {
        return new Agenda(waiter, () -> stopped);
    }
}
