package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.internal.journal.Crash;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.Manifest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * One campaign of several owners over one journal, from its seed. At any step, also between a claim and its request and
 * in the very moment of sending, an owner may be held up while others deliver, or may die. Their clocks differ. The
 * service checks timestamps: a sleeper who wakes is refused by nobody else.
 */
final class SharedSchedule {

    private static final int MOST_OWNERS = 60;
    private static final int STEPS = 80;

    final SplittableRandom random;
    final SimulatedTime time = new SimulatedTime(this::step);
    final ServiceModel service;
    int owners;
    int deaths;

    UnaryOperator<Service> mutation = it -> it;
    UnaryOperator<Journal> journals = it -> it;

    private final Journal journal;
    private final OwnersTime clock;
    private final DeliveryPolicy policy;
    private final Deque<Owner> heldUp = new ArrayDeque<>();
    private int faults;
    private int deathsLeft;
    private int othersLeft;

    /** Who delivers now. */
    private static final class Owner {
        final int deathAt;
        final int otherAt;
        int steps;

        Owner(int deathAt, int otherAt) {
            this.deathAt = deathAt;
            this.otherAt = otherAt;
        }
    }

    SharedSchedule(long seed) {
        random = new SplittableRandom(seed);
        Manifest plan = Plans.of(1 + random.nextInt(4));
        journal = new SteppedJournal(plan, this::step);
        boolean hostile = random.nextBoolean();
        World world = (hostile ? World.hostile(random) : World.inTime(random)).withTimestampsChecked();
        service = new ServiceModel(world, random, time, this::step, this::fate, task -> {});
        clock = new OwnersTime(time, world.wrongClock());
        DeliveryPolicy careful = hostile || random.nextBoolean()
                ? DeliveryPolicy.careful()
                : DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME);
        policy = random.nextBoolean() ? careful : careful.verifying();
        faults = random.nextInt(5);
        deathsLeft = random.nextInt(4);
        othersLeft = 1 + random.nextInt(4);
        service.failingLookUps = random.nextInt(4);
    }

    /**
     * Owners come until nothing is left to resume, then the oracle is asked; a report may be older than the journal.
     */
    void run() {
        heldUp.push(new Owner(0, 0)); // Whoever reads the journal here.
        deliver();
        while (Results.of(journal).stream().anyMatch(it -> it.next() == Step.RESUME)) {
            pause();
            deliver();
        }
        Oracle.judge(journal, Results.of(journal), service);
    }

    private void deliver() {
        Oracle.require(++owners < MOST_OWNERS, "does not come to an end");
        int deathAt = deathsLeft > 0 && random.nextBoolean() ? 1 + random.nextInt(STEPS) : 0;
        int otherAt = othersLeft > 0 ? 1 + random.nextInt(STEPS) : 0;
        heldUp.push(new Owner(deathAt, otherAt));
        try {
            Service model = new Service(service, service, service);
            new Delivery(journals.apply(journal), mutation.apply(model), clock, random, policy).run();
        } catch (Crash e) {
            deaths++;
            deathsLeft--;
        } finally {
            heldUp.pop();
        }
    }

    private void pause() {
        Duration most = random.nextInt(4) == 0 ? Duration.ofDays(10) : Duration.ofHours(2);
        time.pass(Duration.ofSeconds(random.nextLong(most.toSeconds())));
    }

    private void step() {
        Owner owner = heldUp.element();
        if (++owner.steps == owner.deathAt) {
            throw new Crash();
        }
        if (owner.otherAt != 0 && owner.steps >= owner.otherAt && othersLeft > 0) {
            othersLeft--;
            pause();
            deliver();
        }
    }

    private Fate fate() {
        if (faults > 0 && random.nextInt(3) != 0) {
            faults--;
            return Fate.ALL[random.nextInt(Fate.ALL.length)];
        }
        return Fate.ACCEPTED;
    }
}
