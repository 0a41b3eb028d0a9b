package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.internal.delivery.ServiceModel.Created;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** {@code -Dstop.storms=} says how many of each kind. */
class StopStormTest {

    private static final int STORMS = Integer.getInteger("stop.storms", 500);

    /** Stops of one campaign, after which it is let run. */
    private static final int MOST_STOPS = 4;

    /** About what a delivery of all tasks takes. */
    private static final int STEPS = 40;

    @Test
    void aCampaignThatIsStoppedAgainAndAgainCallsEverybodyOnce() {
        int stopped = 0;
        int interrupted = 0;
        for (long seed = 0; seed < STORMS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Schedule schedule = new Schedule(random.nextLong(), World.inTime(random), 1 + random.nextInt(3));
            schedule.policy = DeliveryPolicy.careful().onAbsence(DeliveryPolicy.Absence.RESEND_SAME_NAME);
            run(schedule, random, seed);

            assertThat(schedule.service.created)
                    .as("seed %s", seed)
                    .hasSize(schedule.manifest.tasks().size())
                    .allMatch(Created::calls);
            stopped += schedule.stopped;
            interrupted += schedule.interrupted;
        }
        assertThat(stopped).isGreaterThan(STORMS);
        assertThat(interrupted).isGreaterThan(STORMS / 3);
    }

    @Test
    void aStopAmongFaultsLosesNothing() {
        int stopped = 0;
        for (long seed = 0; seed < STORMS; seed++) {
            Schedule schedule = Schedule.random(seed);
            schedule.deaths.clear();
            run(schedule, new SplittableRandom(~seed), seed);
            stopped += schedule.stopped;
        }
        assertThat(stopped).isGreaterThan(STORMS);
    }

    /** The schedule itself looks at the interrupt flag after each life, and asks the oracle at the end. */
    private static void run(Schedule schedule, SplittableRandom random, long seed) {
        for (int stops = 1 + random.nextInt(MOST_STOPS); stops > 0; stops--) {
            schedule.stops.add(new Schedule.Stop(1 + random.nextInt(STEPS), random.nextBoolean()));
        }
        try {
            schedule.run();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        } finally {
            Thread.interrupted();
        }
    }
}
