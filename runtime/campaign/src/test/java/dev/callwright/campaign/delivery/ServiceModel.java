package dev.callwright.campaign.delivery;

import dev.callwright.campaign.delivery.FoundTask.Phase;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.WireEvidence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    private static final int LATEST_SECONDS = 35 * 60;

    /** What a directory adds to both ends of the time that it is asked about, less what a zone may take off. */
    private static final Duration MARGIN = Duration.ofHours(34);

    final List<Created> created = new ArrayList<>();
    final Map<String, Asked> asked = new HashMap<>();
    int sends;
    int failingLookUps;
    Runnable whileSending = () -> {};

    private final World world;
    private final RandomGenerator random;
    private final SimulatedTime time;
    private final Runnable step;
    private final Supplier<Fate> fates;
    private final SendCheck check;
    private long ids = 1000;

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
        boolean doubtful;
        Instant sent = Instant.MIN;
        int cleanAnswers;
        Instant lastClean = Instant.MIN;
    }

    /** Somebody else's task, which was there long before. */
    void stranger(String name, long callees) {
        created.add(new Created(ids++, name, callees, time.instant().minus(Duration.ofDays(1)), false));
    }

    @Override
    public SubmitOutcome send(PlannedTask task) {
        step.run();
        if (Thread.currentThread().isInterrupted()) {
            return new SubmitOutcome.NotSent(
                    task.taskName(), SubmitOutcome.Stage.INTERRUPTED, "java.lang.InterruptedException");
        }
        whileSending.run();
        check.sending(task);
        Asked about = asked.computeIfAbsent(task.taskName(), name -> new Asked());
        if (about.doubtful && (about.cleanAnswers < 3 || about.lastClean.isBefore(about.sent.plus(SETTLED)))) {
            throw new AssertionError("sent again while in doubt");
        }
        sends++;
        about.sent = time.instant();
        about.doubtful = true; // until an answer is returned that says otherwise
        about.cleanAnswers = 0;
        time.pass(Duration.ofMillis(700));
        SubmitOutcome outcome = meet(fates.get(), task);
        step.run();
        if (Thread.currentThread().isInterrupted()) {
            outcome = unknown(task, true, 0); // an interrupt cancels the request, whatever it came to
        }
        about.doubtful = outcome instanceof SubmitOutcome.Unknown;
        return outcome;
    }

    private SubmitOutcome meet(Fate fate, PlannedTask task) {
        String name = task.taskName();
        switch (fate) {
            case NOT_CONNECTED:
                return new SubmitOutcome.NotSent(name, SubmitOutcome.Stage.CONNECT, "java.net.ConnectException");
            case CUT_OFF, ANSWER_LOST_NOT_APPLIED:
                return unknown(task, fate != Fate.CUT_OFF, 0);
            case UNREADABLE_NOT_APPLIED:
                return unknown(task, true, 200);
            case SERVER_ERROR_NOT_APPLIED:
                return unknown(task, true, 502);
            case GATEWAY:
                return new SubmitOutcome.RejectedByGateway(name, 429);
            case BUSY:
                return new SubmitOutcome.Busy(name, CANARY);
            case REJECTED:
                return new SubmitOutcome.Rejected(name, CreateTaskStatus.IP_RESTRICTED, CANARY);
            case INVALID:
                return new SubmitOutcome.Invalid(name, List.of(), 3);
            case CLOCK_SKEW:
                return new SubmitOutcome.ClockSkew(name, Optional.of(Duration.ofMinutes(40)));
            default:
                break;
        }
        if (taken(name)) {
            boolean answered =
                    fate == Fate.ACCEPTED || fate == Fate.ACCEPTED_WITHOUT_ID || fate == Fate.DELIVERED_TWICE;
            return answered ? new SubmitOutcome.NameConflict(name, CANARY) : unknown(task, true, 0);
        }
        Duration late = fate == Fate.LATE ? Duration.ofSeconds(random.nextInt(LATEST_SECONDS)) : Duration.ZERO;
        long callees = fate == Fate.SHORT ? task.callees() - 1 : task.callees();
        Created record = new Created(ids++, name, callees, time.instant().plus(late), true);
        record.lost = fate == Fate.LOST_THERE;
        record.failed = fate == Fate.FAILED_THERE;
        created.add(record);
        return switch (fate) {
            case ACCEPTED, SHORT, LOST_THERE, FAILED_THERE ->
                new SubmitOutcome.Accepted(
                        name, new TaskId(record.id + 500_000), task.callees(), task.bytes(), task.sha256());
            case ACCEPTED_WITHOUT_ID ->
                new SubmitOutcome.AcceptedWithoutId(name, task.callees(), task.bytes(), task.sha256());
            case DELIVERED_TWICE -> new SubmitOutcome.NameConflict(name, CANARY);
            case UNREADABLE, SYSTEM_ERROR_CODE -> unknown(task, true, 200);
            case SERVER_ERROR -> unknown(task, true, 500);
            default -> unknown(task, true, 0);
        };
    }

    private boolean taken(String name) {
        for (Created it : created) {
            boolean same = world.foldsCase() ? it.name.equalsIgnoreCase(name) : it.name.equals(name);
            boolean arrived = world.atomicNames() || !it.at.isAfter(time.instant());
            if (same && arrived && !it.lost) {
                return true;
            }
        }
        return false;
    }

    private SubmitOutcome unknown(PlannedTask task, boolean complete, int status) {
        WireEvidence evidence = new WireEvidence(
                true,
                true,
                complete ? task.bytes() : 1,
                complete,
                status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
                status == 0 ? Optional.empty() : Optional.of(CANARY),
                Optional.empty());
        return new SubmitOutcome.Unknown(
                task.taskName(), task.callees(), evidence, time.instant().plus(SETTLED));
    }

    @Override
    public List<FoundTask> find(String taskName, Instant earliest, Instant latest) throws LookupFailedException {
        step.run();
        Instant now = time.instant();
        time.pass(Duration.ofMillis(200));
        if (Thread.currentThread().isInterrupted()) {
            throw new LookupFailedException("interrupted");
        }
        if (failingLookUps > 0 && random.nextBoolean()) {
            failingLookUps--;
            throw new LookupFailedException("simulated");
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
