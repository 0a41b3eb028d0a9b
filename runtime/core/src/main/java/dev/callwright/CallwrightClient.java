package dev.callwright;

import dev.callwright.campaign.CampaignBuilder;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.GetBalanceStatus;
import dev.callwright.contract.GetRecordingUrlStatus;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecordingSource;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.runtime.Balance;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.ReadOutcome;
import dev.callwright.runtime.RecallFlows;
import dev.callwright.runtime.RecordingAddress;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Stage;
import dev.callwright.runtime.Tasks;
import dev.callwright.runtime.internal.ClientCredentials;
import dev.callwright.runtime.internal.Configuration;
import dev.callwright.runtime.internal.Exchange;
import dev.callwright.runtime.internal.ReadBalance;
import dev.callwright.runtime.internal.ReadRecordingAddress;
import dev.callwright.runtime.internal.ServiceRecallFlows;
import dev.callwright.runtime.internal.ServiceTasks;
import dev.callwright.runtime.internal.Submitter;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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

    final Submitter submitter;
    private final Exchange exchange;
    private final ClientCredentials account;
    private final @Nullable JournalStore journals;

    CallwrightClient(
            Submitter submitter, Exchange exchange, ClientCredentials account, @Nullable JournalStore journals) {
        this.submitter = submitter;
        this.exchange = exchange;
        this.account = account;
        this.journals = journals;
    }

    /**
     * A client with the settings of the machine: {@code ITNIO_API_KEY}, {@code ITNIO_API_SECRET}, {@code ITNIO_APP_ID}
     * and {@code ITNIO_BASE_URL} in the environment, or the system properties {@code itnio.api-key},
     * {@code itnio.api-secret}, {@code itnio.app-id} and {@code itnio.base-url}, which win. {@code ITNIO_AGENTS}, or
     * {@code itnio.agents}, tells what agents are for, as {@link CallwrightClientBuilder#agent} does:
     * {@code 41=FINANCIAL_COLLECTION,52=FINANCIAL_MARKETING}. {@code ITNIO_JOURNAL}, or {@code itnio.journal}, is the
     * directory in which campaigns keep what they know.
     *
     * @throws dev.callwright.runtime.ConfigurationException naming every setting that is missing, or what is wrong with
     *     the base URL or the agents
     * @throws IllegalArgumentException when the key, secret or application id cannot be sent; never quotes it
     */
    public static CallwrightClient fromEnv() {
        return builder().build();
    }

    /** A builder; what is not set on it comes from the machine, as in {@link #fromEnv()}. */
    public static CallwrightClientBuilder builder() {
        return new CallwrightClientBuilder(Configuration.ofMachine());
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
        return submitter.submit(task, mapper, callees, progress);
    }

    /** As with an iterator, telling nobody of the progress. */
    public <T> SubmitOutcome submit(GroupCallTask task, CalleeMapper<T> mapper, Iterable<? extends T> callees) {
        return submit(task, mapper, callees.iterator(), ProgressListener.NONE);
    }

    /** As with an iterator, telling nobody of the progress. The stream is not closed. */
    public <T> SubmitOutcome submit(GroupCallTask task, CalleeMapper<T> mapper, Stream<? extends T> callees) {
        return submit(task, mapper, callees.iterator(), ProgressListener.NONE);
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
        return submitter.submitAsync(task, mapper, callees, progress);
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
     * Describes a campaign: any number of callees, in as many tasks as they need, each called by one of them.
     *
     * @param id {@link CampaignId#random()} for a new campaign; kept by the caller, to resume it
     * @param mapper maps the entities, usually generated from {@link dev.callwright.annotation.Callee}
     * @param task makes the task of a name; the same every time, or the campaign cannot be resumed
     */
    public <T> CampaignBuilder<T> campaign(
            CampaignId id, CalleeMapper<T> mapper, Function<String, GroupCallTask> task) {
        return new CampaignBuilder<>(submitter, tasks(), journals, id, mapper, task);
    }

    /** Finds tasks again and cancels them. */
    public Tasks tasks() {
        return new ServiceTasks(exchange);
    }

    /** Reads and steers recalls. */
    public RecallFlows recallFlows() {
        return new ServiceRecallFlows(exchange);
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
        return exchange.read(
                api -> api.getRecordingUrlStreamed(recordingFileId, source),
                GetRecordingUrlStatus::of,
                ReadRecordingAddress::of);
    }

    /** Reads the balance of the account. */
    public ReadOutcome<Balance> balance() {
        return exchange.read(VoiceGroupCallApi::getBalanceStreamed, GetBalanceStatus::of, ReadBalance::of);
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
}
