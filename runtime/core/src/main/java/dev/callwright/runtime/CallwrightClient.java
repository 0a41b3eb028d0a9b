package dev.callwright.runtime;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.GetBalanceStatus;
import dev.callwright.contract.GetRecordingUrlStatus;
import dev.callwright.contract.Limit;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecordingSource;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.SubmitOutcome.Stage;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Submits group calls, finds them again and steers them. A submit checks everything before a byte is sent, puts at most
 * one request on the wire, and says what became of it as a {@link SubmitOutcome}; it never repeats a request.
 *
 * <p>Safe for use by several threads. Holds no connection between submits, and its threads, which are daemons, end by
 * themselves; what {@link #close()} ends is the life of the secret in memory.
 */
public final class CallwrightClient implements AutoCloseable {

    private final String appId;
    private final Agents agents;
    private final boolean repeatedNumbers;
    private final Path spoolDirectory;
    private final Clock clock;
    private final Account account;
    private final Transport transport;
    private final SecureRandom random = new SecureRandom();

    CallwrightClient(
            String appId,
            Agents agents,
            boolean repeatedNumbers,
            Path spoolDirectory,
            Clock clock,
            Account account,
            Transport transport) {
        this.appId = appId;
        this.agents = agents;
        this.repeatedNumbers = repeatedNumbers;
        this.spoolDirectory = spoolDirectory;
        this.clock = clock;
        this.account = account;
        this.transport = transport;
    }

    /**
     * A client with the settings of the machine: {@code ITNIO_API_KEY}, {@code ITNIO_API_SECRET}, {@code ITNIO_APP_ID}
     * and {@code ITNIO_BASE_URL} in the environment, or the system properties {@code itnio.api-key},
     * {@code itnio.api-secret}, {@code itnio.app-id} and {@code itnio.base-url}, which win. {@code ITNIO_AGENTS}, or
     * {@code itnio.agents}, tells what agents are for, as {@link CallwrightClientBuilder#agent} does:
     * {@code 41=FINANCIAL_COLLECTION,52=FINANCIAL_MARKETING}.
     *
     * @throws ConfigurationException naming every setting that is missing, or what is wrong with the base URL or the
     *     agents
     * @throws IllegalArgumentException when the key, secret or application id cannot be sent; never quotes it
     */
    public static CallwrightClient fromEnv() {
        return builder().build();
    }

    /** A builder; what is not set on it comes from the machine, as in {@link #fromEnv()}. */
    public static CallwrightClientBuilder builder() {
        return new CallwrightClientBuilder(Configuration.ofMachine());
    }

    /** As {@link #submit(GroupCallTask, CalleeMapper, Iterator, ProgressListener)}, telling nobody of the progress. */
    public <T> SubmitOutcome submit(GroupCallTask task, CalleeMapper<T> mapper, Iterator<? extends T> callees) {
        return submit(task, mapper, callees, ProgressListener.NONE);
    }

    /** As {@link #submit(GroupCallTask, CalleeMapper, Iterator, ProgressListener)}, telling nobody of the progress. */
    public <T> SubmitOutcome submit(GroupCallTask task, CalleeMapper<T> mapper, Iterable<? extends T> callees) {
        return submit(task, mapper, callees.iterator(), ProgressListener.NONE);
    }

    /** As with an iterator, telling nobody of the progress. The stream is not closed. */
    public <T> SubmitOutcome submit(GroupCallTask task, CalleeMapper<T> mapper, Stream<? extends T> callees) {
        return submit(task, mapper, callees.iterator(), ProgressListener.NONE);
    }

    /** As {@link #submit(GroupCallTask, CalleeMapper, Iterator, ProgressListener)}. */
    public <T> SubmitOutcome submit(
            GroupCallTask task, CalleeMapper<T> mapper, Iterable<? extends T> callees, ProgressListener progress) {
        return submit(task, mapper, callees.iterator(), progress);
    }

    /** As with an iterator. The stream is not closed. */
    public <T> SubmitOutcome submit(
            GroupCallTask task, CalleeMapper<T> mapper, Stream<? extends T> callees, ProgressListener progress) {
        return submit(task, mapper, callees.iterator(), progress);
    }

    /**
     * Submits a task: phones ring when it is accepted.
     *
     * <p>Reads the callees once, one at a time, checks them and puts them aside encrypted; sends nothing if there is a
     * single violation. An interrupt cancels the request; the outcome says what is known, and the flag is kept.
     *
     * <p>A task that recalls by intent and names no intents gets those of the mapper; a task that recalls otherwise
     * leaves them unused.
     *
     * @param task with what to call, when and how often; its name must be new
     * @param mapper maps the callees, usually generated from {@link dev.callwright.annotation.Callee}
     * @param callees 1 to {@link dev.callwright.contract.Limit#CALLEES_PER_TASK} entities; a null element is a
     *     violation
     * @param progress told how far it is
     * @return what became of it; what the network and the service do is never an exception
     * @throws dev.callwright.contract.ContractViolationException when the task was not made by its builder and breaks
     *     the contract
     * @throws RuntimeException what the callees, the mapper or {@link ProgressListener} throw before sending, as it is;
     *     nothing was sent
     */
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

    /** Finds tasks again and cancels them. */
    public Tasks tasks() {
        return new Tasks(exchange());
    }

    /** Reads and steers recalls. */
    public RecallFlows recallFlows() {
        return new RecallFlows(exchange());
    }

    /**
     * Asks where a recording of a task's call can be read for a while.
     *
     * @param recordingFileId the id of the recording, from the report of its call; not blank
     */
    public ReadOutcome<RecordingAddress> recordingUrl(String recordingFileId) {
        return readRecordingUrl(recordingFileId, null);
    }

    /**
     * Asks where a recording can be read for a while.
     *
     * @param recordingFileId the id of the recording, from the report of its call; not blank
     * @param source where the call was placed; tasks place theirs in a {@link RecordingSource#GROUP}
     */
    public ReadOutcome<RecordingAddress> recordingUrl(String recordingFileId, RecordingSource source) {
        return readRecordingUrl(recordingFileId, Objects.requireNonNull(source, "source"));
    }

    private ReadOutcome<RecordingAddress> readRecordingUrl(String recordingFileId, @Nullable RecordingSource source) {
        if (recordingFileId.isBlank()) {
            throw new IllegalArgumentException("[callwright/recording-id] the id of a recording is blank");
        }
        return exchange()
                .read(
                        api -> api.getRecordingUrlStreamed(recordingFileId, source),
                        GetRecordingUrlStatus::of,
                        RecordingAddress::of);
    }

    /** Reads the balance of the account. */
    public ReadOutcome<Balance> balance() {
        return exchange().read(VoiceGroupCallApi::getBalanceStreamed, GetBalanceStatus::of, Balance::of);
    }

    /**
     * Overwrites the secret, unless it is a supplier's: that closes its credentials itself. Requests that are signed
     * already go on to their outcome; any later one is not sent, and a submit says so by {@link Stage#CREDENTIALS}. May
     * be called more than once.
     */
    @Override
    public void close() {
        account.close();
    }

    private Exchange exchange() {
        return new Exchange(transport);
    }

    /** As with an iterator, telling nobody of the progress. */
    public <T> CompletableFuture<SubmitOutcome> submitAsync(
            GroupCallTask task, CalleeMapper<T> mapper, Iterable<? extends T> callees) {
        return submitAsync(task, mapper, callees.iterator(), ProgressListener.NONE);
    }

    /** As with an iterator, telling nobody of the progress. The stream may be closed as soon as this returns. */
    public <T> CompletableFuture<SubmitOutcome> submitAsync(
            GroupCallTask task, CalleeMapper<T> mapper, Stream<? extends T> callees) {
        return submitAsync(task, mapper, callees.iterator(), ProgressListener.NONE);
    }

    /**
     * As {@link #submit(GroupCallTask, CalleeMapper, Iterator, ProgressListener)}, but waits for no answer. The callees
     * are read and checked by the calling thread before this returns, as cursors and sessions belong to a thread; what
     * they throw is thrown here. Connecting, sending and waiting are left to daemon threads of the client, one for each
     * request, and what depends on the future runs there too, unless it names an executor.
     *
     * <p>The future ends with an outcome, as {@link #submit} would return it, and not with an exception. Its
     * {@code cancel} cancels the request and returns false, as the future still ends, within seconds, with what is
     * known: {@link SubmitOutcome.NotSent} if nothing was sent, {@link SubmitOutcome.Unknown} if anything was, or the
     * answer that had come. {@code orTimeout} and {@code completeOnTimeout} end the copy that they return; this future
     * keeps the outcome.
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
            Verdict verdict = new Verdict(frozen, sending.evidence(), clock);
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

    SubmitOutcome send(FrozenTask task, ProgressListener progress, SigningTime signed, Duration ahead) {
        Sending sending = transport.prepare(task, progress, signed, ahead);
        Verdict verdict = new Verdict(task, sending.evidence(), clock);
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
