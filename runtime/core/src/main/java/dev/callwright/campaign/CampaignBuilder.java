package dev.callwright.campaign;

import dev.callwright.campaign.internal.Desk;
import dev.callwright.campaign.internal.ServiceDesk;
import dev.callwright.campaign.internal.StartingAt;
import dev.callwright.campaign.internal.plan.PlanSettings;
import dev.callwright.campaign.internal.plan.TaskNames;
import dev.callwright.campaign.internal.policy.Policies;
import dev.callwright.campaign.spi.Canceller;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.Waiter;
import dev.callwright.contract.Limit;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.runtime.ConfigurationException;
import dev.callwright.runtime.Tasks;
import dev.callwright.runtime.internal.Setting;
import dev.callwright.runtime.internal.Submitter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says how a {@link Campaign} is run. Made by {@link dev.callwright.CallwrightClient#campaign}. Not for use by several
 * threads.
 */
public final class CampaignBuilder<T> {

    private static final int LEAST_KEY_BYTES = 16;

    private final CampaignId id;
    private final Submitter submitter;
    private final CalleeMapper<T> mapper;
    private Function<String, GroupCallTask> task;
    private String label = "campaign";
    private @Nullable JournalStore journals;
    private @Nullable Function<? super T, String> key;
    private Function<? super T, @Nullable ZoneId> calleeZone = entity -> null;
    private int calleesPerTask = Math.toIntExact(Limit.CALLEES_PER_TASK.max());
    private RepeatedNumbers repeatedNumbers = RepeatedNumbers.REJECT;
    private DoNotCall doNotCall = numbers -> Map.of();
    private LeftOut leftOut = (row, key, reason, code) -> {};
    private Policies policies = Policies.NONE;
    private Path spoolDirectory = Path.of(System.getProperty("java.io.tmpdir"));
    private byte @Nullable [] hashKey;
    private CampaignListener listener = CampaignListener.NONE;
    private DeliveryPolicy delivery = DeliveryPolicy.careful();
    private UnaryOperator<DeliveryPolicy> phases = policy -> policy;
    private Directory directory;
    private Canceller canceller;
    private Waiter waiter = Waiter.system();

    /** For {@link dev.callwright.CallwrightClient#campaign} alone. */
    @SuppressWarnings("exports")
    public CampaignBuilder(
            Submitter submitter,
            Tasks tasks,
            @Nullable JournalStore journals,
            CampaignId id,
            CalleeMapper<T> mapper,
            Function<String, GroupCallTask> task) {
        this.submitter = submitter;
        this.journals = journals;
        this.id = Objects.requireNonNull(id, "id");
        this.mapper = Objects.requireNonNull(mapper, "mapper");
        this.task = Objects.requireNonNull(task, "task");
        ServiceDesk desk = new ServiceDesk(tasks, id);
        this.directory = desk;
        this.canceller = desk;
    }

    /** Where what was sent is remembered; the client's journals otherwise. */
    public CampaignBuilder<T> journal(JournalStore newJournals) {
        journals = newJournals;
        return this;
    }

    /**
     * What the names of the tasks begin with, for people who read the console; {@code campaign} otherwise.
     *
     * @param newLabel 1 to 24 characters of {@code a-z}, {@code 0-9} and {@code -}, starting with a letter
     */
    public CampaignBuilder<T> label(String newLabel) {
        label = newLabel;
        return this;
    }

    /**
     * What the caller calls an entity, such as its primary key; the row's number otherwise. For results and for
     * {@link #leftOut} alone: a {@link dev.callwright.campaign.RejectFile} has it in the open.
     */
    public CampaignBuilder<T> key(Function<? super T, String> newKey) {
        key = newKey;
        return this;
    }

    /**
     * The most callees in a task; {@link Limit#CALLEES_PER_TASK} otherwise.
     *
     * @throws IllegalArgumentException when the service does not take as many
     */
    public CampaignBuilder<T> calleesPerTask(int callees) {
        if (!Limit.CALLEES_PER_TASK.allows(callees)) {
            throw new IllegalArgumentException("[callwright/callees-per-task] a task takes " + Limit.CALLEES_PER_TASK);
        }
        calleesPerTask = callees;
        return this;
    }

    /** What becomes of a number that the source gives again; {@link RepeatedNumbers#REJECT} otherwise. */
    public CampaignBuilder<T> repeatedNumbers(RepeatedNumbers policy) {
        repeatedNumbers = policy;
        return this;
    }

    /** Who must not be called; nobody otherwise. */
    public CampaignBuilder<T> doNotCall(DoNotCall lookup) {
        doNotCall = lookup;
        return this;
    }

    /** Is told who is left out, such as a {@link dev.callwright.campaign.RejectFile}. */
    public CampaignBuilder<T> leftOut(LeftOut sink) {
        leftOut = sink;
        return this;
    }

    /**
     * Refuses windows outside of these hours; writes the hours into a task that has no windows. At any time otherwise.
     *
     * @param serviceZone the zone of your account, as its console shows times: windows on the wire carry none
     * @param lasting how long calls are placed, from the start to the last recall: clocks may be changed meanwhile
     */
    public CampaignBuilder<T> callingHours(CallingHours hours, ZoneId serviceZone, Duration lasting) {
        policies = policies.with(hours, serviceZone, lasting, () -> waiter.instant());
        return this;
    }

    /** Where a callee is, for the calling hours; null where that is not known, and the zone of the hours holds. */
    public CampaignBuilder<T> calleeZone(Function<? super T, @Nullable ZoneId> zone) {
        calleeZone = zone;
        return this;
    }

    /** Refuses recalls beyond a budget; as many as the service allows otherwise. */
    public CampaignBuilder<T> recallBudget(RecallBudget budget) {
        policies = policies.with(budget);
        return this;
    }

    /** Why emergency contacts may be called; refused otherwise. */
    public CampaignBuilder<T> legalBasis(LegalBasis basis) {
        policies = policies.with(basis);
        return this;
    }

    /** Where callees are put aside, encrypted, until the result is closed; the system's temporary files otherwise. */
    public CampaignBuilder<T> spoolDirectory(Path newDirectory) {
        spoolDirectory = newDirectory;
        return this;
    }

    /**
     * The key of the hashes that the journal has of each task, from where you keep secrets; otherwise one that the
     * journals keep for the campaign. The same whenever the campaign is resumed.
     *
     * @param newKey at least 16 bytes; copied
     * @throws IllegalArgumentException when it is shorter
     */
    public CampaignBuilder<T> hashKey(byte[] newKey) {
        if (newKey.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "[callwright/hash-key] a key of less than " + LEAST_KEY_BYTES + " bytes can be found by trying");
        }
        hashKey = newKey.clone();
        return this;
    }

    private JournalStore store() {
        if (journals == null) {
            throw new ConfigurationException(
                    "[callwright/no-journal] a campaign needs a place to remember what it sent: "
                            + Setting.JOURNAL.names() + ", or journal(…) of the campaign");
        }
        return journals;
    }

    private byte[] hashKeyOrStored(JournalStore store) {
        return hashKey == null ? store.hashKey(id) : hashKey;
    }

    /** Is told how far the campaign is. */
    public CampaignBuilder<T> listener(CampaignListener newListener) {
        listener = newListener;
        return this;
    }

    /** What may be decided without a person about tasks in doubt; {@link DeliveryPolicy#careful()} otherwise. */
    public CampaignBuilder<T> delivery(DeliveryPolicy policy) {
        delivery = policy;
        return this;
    }

    /**
     * Calls start later, and only if every task exists once with all its callees by then; if not, all are cancelled.
     *
     * @param callsStart a whole second; written into every task
     * @param serviceZone the zone of your account, as its console shows times
     * @param reserve how long before the start that must be seen
     */
    public CampaignBuilder<T> twoPhase(Instant callsStart, ZoneId serviceZone, Duration reserve) {
        phases = policy -> policy.twoPhase(callsStart, reserve);
        Objects.requireNonNull(phases.apply(delivery)); // Says at once what is wrong with them.
        task = new StartingAt(callsStart, serviceZone, task);
        return this;
    }

    /**
     * How tasks are found and cancelled at the service; through the client otherwise.
     *
     * @param newDirectory finds tasks; compared exactly by the campaign
     * @param newCanceller cancels what is surplus
     */
    public CampaignBuilder<T> lookUp(Directory newDirectory, Canceller newCanceller) {
        directory = newDirectory;
        canceller = newCanceller;
        return this;
    }

    /** How time passes, for tests against a sandbox; as the machine's otherwise. */
    public CampaignBuilder<T> waiter(Waiter newWaiter) {
        waiter = newWaiter;
        return this;
    }

    /**
     * Builds the campaign.
     *
     * @throws IllegalArgumentException when the label is none
     * @throws ConfigurationException when no journal is set, here or on the client
     */
    public Campaign<T> build() {
        JournalStore store = store();
        return new Campaign<>(id, settings(store), store, desk(), listener);
    }

    /** As {@link Campaign#run(Iterable)}. */
    public CampaignResult run(Iterable<? extends @Nullable T> callees) {
        return build().run(callees);
    }

    /** As {@link Campaign#run(Stream)}. */
    public CampaignResult run(Stream<? extends @Nullable T> callees) {
        return build().run(callees);
    }

    /**
     * Builds the campaign in parts, for an engine that runs its tasks where and when it likes.
     *
     * @param rows gives any process the same rows
     * @throws IllegalArgumentException when the label is none, or the delivery has two phases: they need all tasks
     */
    public CampaignParts<T> inParts(RowSource<T> rows) {
        if (phases.apply(delivery).isTwoPhase()) {
            throw new IllegalArgumentException(
                    "[callwright/two-phase-parts] two phases need all tasks in one delivery; build() the campaign whole");
        }
        JournalStore store = store();
        return new CampaignParts<>(id, settings(store), store, desk(), listener, rows);
    }

    private Desk desk() {
        return new Desk(directory, canceller, phases.apply(delivery), waiter);
    }

    private PlanSettings<T> settings(JournalStore store) {
        return new PlanSettings<>(
                submitter,
                new TaskNames(label, id.value()),
                task,
                mapper,
                key,
                calleeZone,
                calleesPerTask,
                repeatedNumbers,
                doNotCall,
                null,
                leftOut,
                policies,
                () -> hashKeyOrStored(store),
                spoolDirectory,
                listener);
    }
}
