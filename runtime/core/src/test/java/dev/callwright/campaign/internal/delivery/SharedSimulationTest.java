package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** {@code -Dsimulation.schedules=} says ten times how many, {@code -Dsimulation.seed=} where to begin. */
class SharedSimulationTest {

    private static final long SCHEDULES = Math.max(1, Long.getLong("simulation.schedules", 200_000) / 10);
    private static final long SEED = Long.getLong("simulation.seed", 20261122);

    @Test
    void whoeverOfSeveralDiesNobodyIsCalledTwiceAndNobodyIsForgotten() {
        AtomicLong owners = new AtomicLong();
        AtomicLong deaths = new AtomicLong();
        LongStream.range(SEED, SEED + SCHEDULES).parallel().forEach(seed -> {
            SharedSchedule schedule = new SharedSchedule(seed);
            try {
                schedule.run();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dsimulation.schedules=10 -Dsimulation.seed=" + seed + ": " + e, e);
            }
            owners.addAndGet(schedule.owners);
            deaths.addAndGet(schedule.deaths);
        });
        // The schedules do get to where it hurts.
        assertThat(owners.get()).isGreaterThan(SCHEDULES == 1 ? 0 : 2 * SCHEDULES);
        assertThat(deaths.get()).isGreaterThan(SCHEDULES == 1 ? -1 : SCHEDULES / 4);
    }
}
