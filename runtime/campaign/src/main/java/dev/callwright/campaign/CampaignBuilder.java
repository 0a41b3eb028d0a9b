package dev.callwright.campaign;

import dev.callwright.campaign.delivery.Canceller;
import dev.callwright.campaign.delivery.DeliveryPolicy;
import dev.callwright.campaign.delivery.Directory;
import dev.callwright.campaign.delivery.Waiter;
import dev.callwright.campaign.plan.DoNotCall;
import dev.callwright.campaign.plan.LeftOut;
import dev.callwright.campaign.plan.PlanSettings;
import dev.callwright.campaign.plan.RepeatedNumbers;
import dev.callwright.campaign.plan.TaskNames;
import dev.callwright.campaign.policy.CallingHours;
import dev.callwright.campaign.policy.LegalBasis;
import dev.callwright.campaign.policy.Policies;
import dev.callwright.campaign.policy.RecallBudget;
import dev.callwright.contract.Limit;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.runtime.CallwrightClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Campaign}. Not for use by several threads. */
public final class CampaignBuilder<T> {

    private static final int LEAST_KEY_BYTES = 16;

    private final CampaignId id;
    private final CallwrightClient client;
    private final CalleeMapper<T> mapper;
    private final JournalStore journals;
    private Function<String, GroupCallTask> task;
    private String label = "campaign";
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

    CampaignBuilder(
            CampaignId id,
            CallwrightClient client,
            CalleeMapper<T> mapper,
            Function<String, GroupCallTask> task,
            JournalStore journals) {
        this.id = Objects.requireNonNull(id, "id");
        this.client = Objects.requireNonNull(client, "client");
        this.mapper = Objects.requireNonNull(mapper, "mapper");
        this.task = Objects.requireNonNull(task, "task");
        this.journals = Objects.requireNonNull(journals, "journals");
        ServiceDesk desk = new ServiceDesk(client.tasks(), id);
        this.directory = desk;
        this.canceller = desk;
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
     * {@link #leftOut} alone: a {@link dev.callwright.campaign.plan.RejectFile} has it in the open.
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

    /** Is told who is left out, such as a {@link dev.callwright.campaign.plan.RejectFile}. */
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

    private byte[] hashKeyOrStored() {
        return hashKey == null ? journals.hashKey(id) : hashKey;
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
     */
    public Campaign<T> build() {
        return new Campaign<>(id, settings(), journals, desk(), listener);
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
        return new CampaignParts<>(id, settings(), journals, desk(), listener, rows);
    }

    private Desk desk() {
        return new Desk(directory, canceller, phases.apply(delivery), waiter);
    }

    private PlanSettings<T> settings() {
        return new PlanSettings<>(
                client,
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
                this::hashKeyOrStored,
                spoolDirectory,
                listener);
    }
}
