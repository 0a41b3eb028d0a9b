package dev.callwright.runtime.internal;

import dev.callwright.contract.Limit;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Stage;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Freezes tasks, puts each on the wire once, and says what became of it. Safe for use by several threads. */
public final class Submitter {

    private final String appId;
    private final Agents agents;
    private final boolean repeatedNumbers;
    private final Path spoolDirectory;
    private final Clock clock;
    private final Transport transport;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param agents whose scenarios the client was told of
     * @param repeatedNumbers whether a number may come several times in a task
     * @param clock that requests are signed by
     */
    public Submitter(
            String appId,
            Agents agents,
            boolean repeatedNumbers,
            Path spoolDirectory,
            Clock clock,
            Transport transport) {
        this.appId = appId;
        this.agents = agents;
        this.repeatedNumbers = repeatedNumbers;
        this.spoolDirectory = spoolDirectory;
        this.clock = clock;
        this.transport = transport;
    }

    /** As {@link dev.callwright.CallwrightClient#submit(GroupCallTask, CalleeMapper, Iterator, ProgressListener)}. */
    public <T> SubmitOutcome submit(
            GroupCallTask task, CalleeMapper<T> mapper, Iterator<? extends T> callees, ProgressListener progress) {
        Objects.requireNonNull(callees, "callees");
        Objects.requireNonNull(progress, "progress");
        Violations violations = new Violations();
        try (Spool spool = newSpool()) {
            FrozenTask frozen = freeze(task, mapper, callees, progress, violations, spool);
            return violations.isEmpty() ? send(frozen, progress) : invalid(task, violations);
        } catch (SpoolException e) {
            return notSpooled(task, e);
        }
    }

    /**
     * As {@link dev.callwright.CallwrightClient#submitAsync(GroupCallTask, CalleeMapper, Iterator, ProgressListener)}.
     */
    public <T> CompletableFuture<SubmitOutcome> submitAsync(
            GroupCallTask task, CalleeMapper<T> mapper, Iterator<? extends T> callees, ProgressListener progress) {
        Objects.requireNonNull(callees, "callees");
        Objects.requireNonNull(progress, "progress");
        Violations violations = new Violations();
        Spool spool = newSpool();
        boolean pending = false;
        try {
            FrozenTask frozen = freeze(task, mapper, callees, progress, violations, spool);
            if (!violations.isEmpty()) {
                return CompletableFuture.completedFuture(invalid(task, violations));
            }
            if (Thread.currentThread().isInterrupted()) {
                return CompletableFuture.completedFuture(send(frozen, progress)); // Which says why it does not.
            }
            Sending sending = transport.prepare(frozen, progress, SigningTime.now(clock), Duration.ZERO);
            AnswerClassifier verdict = new AnswerClassifier(frozen, sending.evidence(), clock);
            pending = true;
            return PendingSubmit.start(sending, verdict, spool, transport.threads());
        } catch (SpoolException e) {
            return CompletableFuture.completedFuture(notSpooled(task, e));
        } finally {
            if (!pending) {
                spool.close();
            }
        }
    }

    private <T> FrozenTask freeze(
            GroupCallTask task,
            CalleeMapper<T> mapper,
            Iterator<? extends T> callees,
            ProgressListener progress,
            Violations violations,
            Spool spool)
            throws SpoolException {
        GroupCallTask complete = new TaskRules(violations, agents).check(task, mapper);
        Freezer<T> freezer = new Freezer<>(mapper, violations, spool, numbers(), progress);
        long count = freezer.freeze(new RequestFrame(appId, complete), callees);
        if (violations.isEmpty() && violations.totalWarnings() > 0) {
            progress.warned(violations.keptWarnings(), violations.totalWarnings());
        }
        return new FrozenTask(task.taskName(), count, spool.length(), spool.sha256Hex(), spool);
    }

    /**
     * Checks a task for those who freeze its body themselves.
     *
     * @param violations takes what is wrong with the task
     * @return the frame; means nothing if there was a violation
     * @throws dev.callwright.contract.ContractViolationException when the task was not made by its builder and breaks
     *     the contract
     */
    public TaskFrame frame(GroupCallTask task, CalleeMapper<?> mapper, Violations violations) {
        GroupCallTask complete = new TaskRules(violations, agents).check(task, mapper);
        return new TaskFrame(task.taskName(), new RequestFrame(appId, complete));
    }

    /**
     * A task whose body was frozen elsewhere, to be sent later. Who freezes it answers for its content: the opening of
     * the frame, entries from {@link dev.callwright.mapping.CalleeEncoder} with commas between them, the closing.
     *
     * @param callees how many entries, within {@link dev.callwright.contract.Limit#CALLEES_PER_TASK}
     * @param bytes the size of the body
     * @param sha256 the plain hash of the body, 64 hexadecimal digits, for {@link SubmitOutcome.Accepted#sha256()},
     *     which says what it gives away
     * @param body the body itself; stays open as long as the task may be sent
     */
    public PreparedTask prepare(TaskFrame frame, long callees, long bytes, String sha256, TaskBody body) {
        if (!Limit.CALLEES_PER_TASK.allows(callees)) {
            throw new IllegalArgumentException(
                    "[callwright/callee-count] " + callees + " callees; a task takes " + Limit.CALLEES_PER_TASK);
        }
        return new PreparedTask(
                this, new FrozenTask(frame.taskName(), callees, bytes, sha256, body), SigningTime.now(clock));
    }

    private SubmitOutcome send(FrozenTask task, ProgressListener progress) {
        return send(task, progress, SigningTime.now(clock), Duration.ZERO);
    }

    public SubmitOutcome send(FrozenTask task, ProgressListener progress, SigningTime signed, Duration ahead) {
        Sending sending = transport.prepare(task, progress, signed, ahead);
        AnswerClassifier verdict = new AnswerClassifier(task, sending.evidence(), clock);
        try {
            return verdict.of(sending.send());
        } catch (SendingException e) {
            return verdict.of(e);
        }
    }

    private static SubmitOutcome invalid(GroupCallTask task, Violations violations) {
        return new SubmitOutcome.Invalid(task.taskName(), violations.kept(), violations.total());
    }

    private static SubmitOutcome notSpooled(GroupCallTask task, SpoolException e) {
        Stage stage = Thread.currentThread().isInterrupted() ? Stage.INTERRUPTED : Stage.SPOOL;
        return new SubmitOutcome.NotSent(task.taskName(), stage, e.failure().getName());
    }

    private Spool newSpool() {
        return new Spool(ScratchFile.in(spoolDirectory, random), random);
    }

    private @Nullable CalleeNumbers numbers() {
        return repeatedNumbers ? null : new CalleeNumbers(random.nextLong());
    }
}
