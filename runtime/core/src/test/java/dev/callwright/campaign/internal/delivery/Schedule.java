package dev.callwright.campaign.internal.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.journal.Crash;
import dev.callwright.campaign.internal.journal.SimulatedVolume;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** One campaign on the real engine and journal, from its seed: its faults, its deaths, and its end. */
final class Schedule {

    private static final int MOST_LIVES = 40;
    private static final Duration MOST_TIME = Duration.ofDays(365);

    final SplittableRandom random;
    final Manifest manifest;
    final SimulatedTime time;
    final OwnersTime clock;
    final SimulatedVolume volume;
    final ServiceModel service;
    final Deque<Integer> deaths = new ArrayDeque<>();
    DeliveryPolicy policy = DeliveryPolicy.careful();
    UnaryOperator<Service> mutation = it -> it;
    UnaryOperator<TaskResult> told = it -> it;
    OptOuts optOuts = OptOuts.NONE;
    Duration longestPause = Duration.ofDays(10);
    int faults;
    Fate first = Fate.ACCEPTED;
    int steps;
    int lives;
    final Deque<Stop> stops = new ArrayDeque<>();

    int stopped;
    int interrupted;
    private Runnable stop = () -> {};
    private int deathAt = Integer.MAX_VALUE;
    private int stopAt = Integer.MAX_VALUE;
    private boolean flag;

    Schedule(long seed, World world, int tasks) {
        this.random = new SplittableRandom(seed);
        this.manifest = Plans.of(tasks);
        this.time = new SimulatedTime(this::step);
        this.clock = new OwnersTime(time, world.wrongClock());
        this.volume = new SimulatedVolume(random, this::step);
        this.service = new ServiceModel(
                world,
                random,
                time,
                this::step,
                this::fate,
                task -> Oracle.require(volume.lastIsDurableClaim(task.index()), "sent without a durable claim"));
    }

    /** The end of one life by somebody's wish, in one of its steps: by a stop, or by an interrupt. */
    record Stop(int step, boolean interrupts) {}

    /** Everything at random; half of the services are as bad as can be, and then nothing is sent after a doubt. */
    static Schedule random(long seed) {
        return random(seed, new SplittableRandom(seed).nextBoolean());
    }

    static Schedule random(long seed, boolean hostile) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = hostile ? World.hostile(random) : World.inTime(random);
        Schedule schedule = new Schedule(random.nextLong(), world, 1 + random.nextInt(3));
        if (hostile) {
            schedule.service.allowsNothingAfterADoubt();
        }
        if (random.nextInt(8) == 0) {
            Instant from = SimulatedTime.BEGIN.plusSeconds(random.nextInt(60));
            schedule.service.outage(from, from.plusSeconds(random.nextInt(2 * 60 * 60)));
        }
        if (random.nextInt(4) == 0) {
            schedule.optOuts = new RandomOptOuts(random.nextLong());
        }
        schedule.faults = random.nextInt(5);
        schedule.service.failingLookUps = random.nextInt(4);
        for (int deaths = random.nextInt(4); deaths > 0; deaths--) {
            schedule.deaths.add(1 + random.nextInt(60));
        }
        if (random.nextInt(16) == 0) {
            schedule.volume.failSync(1 + random.nextInt(12));
        }
        if (!hostile && random.nextInt(64) == 0) { // Only a lost journal has our random names, and late lists hide it.
            PlannedTask task = schedule.manifest.tasks().get(0);
            schedule.service.stranger(task.taskName(), random.nextBoolean() ? 7 : task.callees());
        } else if (!hostile && random.nextInt(64) == 0) {
            schedule.service.stranger(
                    schedule.manifest.tasks().get(0).taskName().toUpperCase(java.util.Locale.ROOT), 7);
        }
        DeliveryPolicy policy = hostile || random.nextBoolean()
                ? DeliveryPolicy.careful()
                : DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME);
        schedule.policy = random.nextBoolean() ? policy : policy.verifying();
        return schedule;
    }

    /** Lives until nothing is left to resume, then asks the oracle. */
    void run() {
        while (!live()) {
            Oracle.require(++lives < MOST_LIVES, "does not come to an end");
        }
    }

    private boolean live() {
        stop = () -> {};
        flag = false;
        deathAt = deaths.isEmpty() ? Integer.MAX_VALUE : steps + deaths.remove();
        Stop wish = stops.poll();
        stopAt = wish == null ? Integer.MAX_VALUE : steps + wish.step();
        boolean ended = deliver(wish != null && wish.interrupts());
        Oracle.require(Thread.interrupted() == flag, "the interrupt flag was not kept");
        return ended;
    }

    private boolean deliver(boolean interrupts) {
        try (Journal journal = volume.openJournal(manifest)) {
            Service real = new Service(service, optOuts, service, service);
            Delivery delivery = new Delivery(journal, mutation.apply(real), clock, random, policy);
            stop = interrupts ? this::interrupt : delivery::stop;
            DeliveryReport report = delivery.run();
            if (report.end() == EndReason.STOPPED) {
                return false;
            }
            if (report.end() == EndReason.JOURNAL_FAILED) {
                volume.die();
                return false;
            }
            boolean more = report.results().stream().anyMatch(it -> it.next() == Step.RESUME);
            if (more) {
                return false;
            }
            deathAt = Integer.MAX_VALUE;
            stopAt = Integer.MAX_VALUE;
            judge(report);
            return true;
        } catch (Crash | JournalException e) {
            Oracle.require(!damaged(e), "a journal was refused after a crash: " + e);
            volume.die();
            time.pass(pause());
            return false;
        }
    }

    private Duration pause() {
        Duration most = random.nextInt(4) == 0 ? longestPause : Duration.ofHours(2);
        return Duration.ofSeconds(random.nextLong(most.toSeconds()));
    }

    private void interrupt() {
        interrupted++;
        flag = true;
        Thread.currentThread().interrupt();
    }

    private void judge(DeliveryReport report) {
        volume.die();
        try (Journal reopened = volume.openJournal(manifest)) {
            Oracle.judge(
                    reopened,
                    report.results(),
                    report.results().stream().map(told).toList(),
                    service);
        }
        Oracle.require(time.instant().isBefore(SimulatedTime.BEGIN.plus(MOST_TIME)), "a doubt took years");
        String shown = report.toString();
        Oracle.require(manifest.tasks().stream().noneMatch(task -> shown.contains(task.sha256())), "a hash is shown");
        String disk = new String(volume.content(), US_ASCII);
        Oracle.require(!disk.contains("CANARY") && !disk.contains("463200000007"), "something personal on the disk");
    }

    private static boolean damaged(Throwable e) {
        return e instanceof JournalException it && it.problem() != JournalException.Problem.DISK;
    }

    private void step() {
        if (++steps == deathAt) {
            throw new Crash();
        }
        if (steps == stopAt) {
            stopped++;
            stop.run();
        }
    }

    private Fate fate() {
        if (service.sends == 1 && faults == 0) {
            return first;
        }
        if (faults > 0 && random.nextInt(3) != 0) {
            faults--;
            return Fate.ALL[random.nextInt(Fate.ALL.length)];
        }
        return Fate.ACCEPTED;
    }
}
