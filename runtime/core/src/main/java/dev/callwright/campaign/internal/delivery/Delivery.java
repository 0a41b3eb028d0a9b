package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.Waiter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
            boolean complete = (withdrawn() || (deliver() && cancelSurplus())) && (!toBeWithdrawn() || withdraw());
            return report(complete ? end() : EndReason.STOPPED);
        } catch (JournalException e) {
            return reportOfFailure(e);
        }
    }

    private EndReason end() {
        return context.gate().isShut() ? EndReason.NOT_ANSWERED : EndReason.COMPLETE;
    }

    private DeliveryReport report(EndReason end) {
        List<BitSet> optedOut = journal.manifest().tasks().stream()
                .map(task -> Results.optedOut(journal, task.index()))
                .toList();
        OptionalInt status = end == EndReason.NOT_ANSWERED ? context.gate().httpStatus() : OptionalInt.empty();
        return new DeliveryReport(Results.of(journal), end, Optional.empty(), status, optedOut);
    }

    /** A journal that has failed may not even be read, so this is what was known of each task before. */
    private DeliveryReport reportOfFailure(JournalException failure) {
        List<TaskResult> results = new ArrayList<>();
        List<BitSet> optedOut = new ArrayList<>();
        for (PlannedTask task : journal.manifest().tasks()) {
            Optional<TaskHistory> history = context.ledger().known(task);
            results.add(history.map(it -> Results.of(it, journal.exclusive()))
                    .filter(it ->
                            journal.exclusive() || !(it instanceof TaskResult.Waiting)) // Others may have gone on.
                    .orElseGet(() -> Results.unread(task, context.now())));
            optedOut.add(history.map(TaskHistory::left).orElseGet(BitSet::new));
        }
        return new DeliveryReport(
                results, EndReason.JOURNAL_FAILED, Optional.of(failure), OptionalInt.empty(), optedOut);
    }

    /**
     * Delivers one task, as {@link #run()} does all of them. The others are left to deliveries elsewhere.
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
        agenda().work(List.of(new DeliveryRun(journal.manifest().tasks().get(task), context)));
        return Results.of(journal, task);
    }

    /** Ends {@link #run} after the step that it is in; a request on the wire is awaited. */
    public void stop() {
        stopped = true;
        waiter.wake();
    }

    private boolean deliver() {
        return agenda().work(journal.manifest().tasks().stream()
                .map(task -> new DeliveryRun(task, context))
                .toList());
    }

    private boolean cancelSurplus() {
        return policy.twoPhase()
                .map(phase -> agenda().work(journal.manifest().tasks().stream()
                        .map(task -> new Surplus(task, context, phase.deadline()))
                        .toList()))
                .orElse(true);
    }

    /** All or none: what is not verified in time takes everything else with it, before the first phone rings. */
    private boolean toBeWithdrawn() {
        boolean callsAreAhead = policy.twoPhase()
                .filter(phase -> waiter.instant().isBefore(phase.callsStart()))
                .isPresent();
        return withdrawn() || (callsAreAhead && Results.of(journal).stream().anyMatch(it -> it.next() != Step.DONE));
    }

    private boolean withdraw() {
        return agenda().work(journal.manifest().tasks().stream()
                .map(task -> new Withdrawal(task, context))
                .toList());
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
