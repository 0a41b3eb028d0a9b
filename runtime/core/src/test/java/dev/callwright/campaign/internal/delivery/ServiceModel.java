package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.internal.delivery.World.Names;
import dev.callwright.campaign.spi.Canceller;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.FoundTask.Phase;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.runtime.KeyId;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.WireEvidence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The service: creates tasks, lists them, cancels them, and does to requests whatever the schedule says. */
final class ServiceModel implements Sender, Directory, Canceller {

    static final String CANARY = "CANARY 463200000007";
    static final Duration SETTLED = Duration.ofMinutes(65);
    private static final Duration VALIDITY = Duration.ofMinutes(30);
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(2);
    private static final int LATEST_SECONDS = 35 * 60;

    /** When a doubt ends, by the date of an answer that a proxy may have written. */
    private static final Duration[] DATES = {Duration.ofMinutes(35), SETTLED, Duration.ofMinutes(95)};

    /** What a directory adds to both ends of the time that it is asked about, less what a zone may take off. */
    private static final Duration MARGIN = Duration.ofHours(34);

    final List<Created> created = new ArrayList<>();
    final Map<String, Asked> asked = new HashMap<>();
    int sends;
    int failingLookUps;
    Runnable whileSending = () -> {};

    /** Something on the way sends a request again, minutes later; or what is answered is the refusal of a repeat. */
    boolean repeated;

    private final World world;
    private final RandomGenerator random;
    private final SimulatedTime time;
    private final Runnable step;
    private final Supplier<Fate> fates;
    private final SendCheck check;
    private long ids = 1000;
    private boolean nothingAfterADoubt;
    private Instant outageFrom = Instant.MAX;
    private Instant outageUntil = Instant.MIN;
    private Instant unusableFrom = Instant.MAX;
    private Instant unusableUntil = Instant.MIN;

    interface SendCheck {
        void sending(PlannedTask task);
    }

    ServiceModel(
            World world,
            RandomGenerator random,
            SimulatedTime time,
            Runnable step,
            Supplier<Fate> fates,
            SendCheck check) {
        this.world = world;
        this.random = random;
        this.time = time;
        this.step = step;
        this.fates = fates;
        this.check = check;
    }

    /** A task at the service. */
    static final class Created {
        final long id;
        final String name;
        final long callees;
        final Instant at;
        final boolean ours;
        boolean lost;
        boolean failed;
        boolean cancelled;

        Created(long id, String name, long callees, Instant at, boolean ours) {
            this.id = id;
            this.name = name;
            this.callees = callees;
            this.at = at;
            this.ours = ours;
        }

        boolean calls() {
            return ours && !lost && !failed && !cancelled;
        }
    }

    /** What was asked about a name since it was last sent. */
    static final class Asked {
        int send;
        boolean doubtful;
        Instant sent = Instant.MIN;
        int cleanAnswers;
        Instant lastClean = Instant.MIN;
    }

    /** Somebody else's task, which was there long before. */
    void stranger(String name, long callees) {
        created.add(new Created(ids++, name, callees, time.instant().minus(Duration.ofDays(1)), false));
    }

    /** Whether a send after a doubt is a fault, whatever look-ups said. */
    void allowsNothingAfterADoubt() {
        nothingAfterADoubt = true;
    }

    /** A time in which a gateway answers everything. */
    void outage(Instant from, Instant until) {
        outageFrom = from;
        outageUntil = until;
    }

    /** A time in which it lists nothing that can be used. */
    void unusable(Instant from, Instant until) {
        unusableFrom = from;
        unusableUntil = until;
    }

    boolean listsInTime() {
        return world.listsInTime();
    }

    private boolean out() {
        return !time.instant().isBefore(outageFrom) && time.instant().isBefore(outageUntil);
    }

    private Instant ours() {
        return time.instant().plus(world.wrongClock());
    }

    @Override
    public Request prepare(PlannedTask task, BitSet optedOut) {
        Instant signed = ours();
        return ahead -> send(task, optedOut, signed, ahead);
    }

    /** Sends a request that was just made. */
    SubmitOutcome send(PlannedTask task) {
        return prepare(task, new BitSet()).send(Duration.ZERO);
    }

    private SubmitOutcome send(PlannedTask task, BitSet optedOut, Instant signed, Duration ahead) {
        step.run();
        if (Thread.currentThread().isInterrupted()) {
            return notSent(task, SubmitOutcome.Stage.INTERRUPTED);
        }
        whileSending.run();
        if (ours().isAfter(signed.plus(LONGEST_HOLD))) {
            return notSent(task, SubmitOutcome.Stage.HELD_UP);
        }
        step.run(); // Whoever is held up here sends when it wakes.
        Duration off = Duration.between(signed.plus(ahead), time.instant());
        if (world.checksTimestamps() && off.abs().compareTo(VALIDITY) > 0) {
            sends++;
            return new SubmitOutcome.ClockSkew(task.taskName(), Optional.of(Duration.between(ours(), time.instant())));
        }
        check.sending(task);
        Asked about = asked.computeIfAbsent(task.taskName(), name -> new Asked());
        boolean early = about.cleanAnswers < 3 || about.lastClean.isBefore(about.sent.plus(SETTLED));
        if (about.doubtful && (nothingAfterADoubt || early)) {
            throw new AssertionError("sent again while in doubt");
        }
        int send = ++sends;
        about.send = send;
        about.sent = time.instant();
        about.doubtful = true; // until an answer is returned that says otherwise
        about.cleanAnswers = 0;
        time.pass(Duration.ofMillis(700));
        SubmitOutcome outcome = meet(out() ? gateways() : fates.get(), task, task.callees() - optedOut.cardinality());
        step.run();
        if (Thread.currentThread().isInterrupted()) {
            outcome = unknown(task, true, 0); // an interrupt cancels the request, whatever it came to
        }
        Oracle.require(!outcome.toString().contains(task.sha256()), "a hash is shown");
        if (about.send == send) { // Whoever was held up over it tells nothing of a later one.
            about.doubtful = outcome instanceof SubmitOutcome.Unknown;
        }
        return outcome;
    }

    private Fate gateways() {
        return random.nextBoolean() ? Fate.GATEWAY : Fate.GATEWAY_NOT_APPLIED;
    }

    private static SubmitOutcome notSent(PlannedTask task, SubmitOutcome.Stage stage) {
        return new SubmitOutcome.NotSent(task.taskName(), stage, "java.io.IOException");
    }

    private SubmitOutcome meet(Fate fate, PlannedTask task, long all) {
        String name = task.taskName();
        switch (fate) {
            case NOT_CONNECTED:
                return notSent(task, SubmitOutcome.Stage.CONNECT);
            case CUT_OFF, ANSWER_LOST_NOT_APPLIED:
                return unknown(task, fate != Fate.CUT_OFF, 0);
            case UNREADABLE_NOT_APPLIED:
                return unknown(task, true, 200);
            case SERVER_ERROR_NOT_APPLIED:
                return unknown(task, true, 502);
            case GATEWAY_NOT_APPLIED:
                return unknown(task, true, 429);
            case BUSY:
                return new SubmitOutcome.Busy(name, CANARY);
            case REJECTED:
                if (repeated && !taken(name) && random.nextInt(4) == 0) {
                    created.add(new Created(ids++, name, all, time.instant(), true));
                }
                return new SubmitOutcome.Rejected(name, CreateTaskStatus.IP_RESTRICTED, CANARY);
            case INVALID:
                return new SubmitOutcome.Invalid(name, List.of(), 3);
            case CLOCK_SKEW:
                return new SubmitOutcome.ClockSkew(name, Optional.of(Duration.ofMinutes(40)));
            default:
                break;
        }
        if (taken(name)) {
            boolean answered = fate == Fate.ACCEPTED
                    || fate == Fate.ACCEPTED_WITHOUT_ID
                    || fate == Fate.DELIVERED_TWICE
                    || fate == Fate.BUSY_BEHIND_OUR_OWN;
            return answered ? new SubmitOutcome.NameConflict(name, CANARY) : unknown(task, true, 0);
        }
        Duration late = fate == Fate.LATE ? Duration.ofSeconds(random.nextInt(latestSeconds())) : Duration.ZERO;
        long callees = fate == Fate.SHORT ? all - 1 : all;
        Created record = new Created(ids++, name, callees, time.instant().plus(late), true);
        record.lost = fate == Fate.LOST_THERE;
        record.failed = fate == Fate.FAILED_THERE;
        created.add(record);
        if (repeated && world.names() == Names.FREE && random.nextInt(4) == 0) {
            Instant later = time.instant().plusSeconds(random.nextInt((int) VALIDITY.toSeconds()));
            created.add(new Created(ids++, name, callees, later, true));
        }
        return switch (fate) {
            case ACCEPTED, SHORT, LOST_THERE, FAILED_THERE ->
                new SubmitOutcome.Accepted(
                        name, new KeyId(record.id + 500_000), task.callees(), task.bytes(), task.sha256());
            case ACCEPTED_WITHOUT_ID ->
                new SubmitOutcome.AcceptedWithoutId(name, task.callees(), task.bytes(), task.sha256());
            case BUSY_BEHIND_OUR_OWN ->
                world.names() == Names.FREE || !world.listsAtOnce()
                        ? new SubmitOutcome.Accepted(
                                name, new KeyId(record.id), task.callees(), task.bytes(), task.sha256())
                        : new SubmitOutcome.Busy(name, CANARY);
            case DELIVERED_TWICE -> new SubmitOutcome.NameConflict(name, CANARY);
            case UNREADABLE, SYSTEM_ERROR_CODE -> unknown(task, true, 200);
            case SERVER_ERROR -> unknown(task, true, 500);
            case GATEWAY -> unknown(task, true, 403);
            default -> unknown(task, true, 0);
        };
    }

    private int latestSeconds() {
        boolean forgotten = !world.checksTimestamps() && !world.listsInTime();
        return forgotten ? 3 * 24 * 60 * 60 : LATEST_SECONDS;
    }

    private boolean taken(String name) {
        for (Created it : created) {
            boolean same = world.foldsCase() ? it.name.equalsIgnoreCase(name) : it.name.equals(name);
            boolean arrived = world.names() == Names.ATOMIC || !it.at.isAfter(time.instant());
            if (same && arrived && !it.lost && world.names() != Names.FREE) {
                return true;
            }
        }
        return false;
    }

    private SubmitOutcome unknown(PlannedTask task, boolean complete, int status) {
        boolean answered = status == 200 || status == 500;
        WireEvidence evidence = new WireEvidence(
                true,
                true,
                complete ? task.bytes() : 1,
                complete,
                status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
                answered ? Optional.of(CANARY) : Optional.empty(),
                Optional.empty());
        return new SubmitOutcome.Unknown(
                task.taskName(), task.callees(), evidence, ours().plus(DATES[random.nextInt(DATES.length)]));
    }

    @Override
    public List<FoundTask> find(String taskName, Instant earliest, Instant latest) throws LookupFailedException {
        step.run();
        Instant now = time.instant();
        time.pass(Duration.ofMillis(200));
        if (Thread.currentThread().isInterrupted()) {
            throw new LookupFailedException("interrupted");
        }
        if (out()) {
            throw LookupFailedException.refused("simulated", 429);
        }
        if (!now.isBefore(unusableFrom) && now.isBefore(unusableUntil)) {
            throw LookupFailedException.answered("simulated");
        }
        if (failingLookUps > 0 && random.nextBoolean()) {
            failingLookUps--;
            throw random.nextBoolean()
                    ? LookupFailedException.answered("simulated")
                    : new LookupFailedException("simulated");
        }
        List<FoundTask> rows = new ArrayList<>();
        boolean hit = false;
        for (Created it : created) {
            boolean asked = !it.at.isBefore(earliest.minus(MARGIN)) && !it.at.isAfter(latest.plus(MARGIN));
            boolean visible =
                    asked && !it.lost && !it.at.plus(world.replicaLag()).isAfter(now);
            boolean similar = it.name.equals(taskName) || (world.lookAlikes() && it.name.startsWith(taskName));
            if (visible && similar) {
                rows.add(row(it, now));
                hit |= it.name.equals(taskName);
            }
        }
        if (world.lookAlikes()) {
            rows.add(new FoundTask(1, taskName.toUpperCase(Locale.ROOT), Phase.CALLING, 3));
            rows.add(new FoundTask(2, taskName + "0", Phase.WAITING, 100));
            rows.add(new FoundTask(3, taskName + " ", Phase.FINISHED, 101));
            rows.addAll(rows.subList(0, 1)); // a row that moved to the next page while it was read
        }
        Asked about = asked.computeIfAbsent(taskName, name -> new Asked());
        if (!hit) {
            about.cleanAnswers++;
            about.lastClean = now;
        }
        step.run();
        return rows;
    }

    private FoundTask row(Created it, Instant now) {
        boolean growing = world.asynchronous() && now.isBefore(it.at.plus(Duration.ofMinutes(4)));
        Phase phase =
                it.cancelled ? Phase.CANCELLED : it.failed ? Phase.FAILED : growing ? Phase.SUBMITTING : Phase.WAITING;
        return new FoundTask(it.id, it.name, phase, growing ? it.callees / 2 : it.callees);
    }

    @Override
    public void cancel(List<Long> taskIds) {
        step.run();
        created.stream().filter(it -> taskIds.contains(it.id)).forEach(it -> it.cancelled = true);
    }
}
