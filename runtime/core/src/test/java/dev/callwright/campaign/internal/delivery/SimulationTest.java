package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** {@code -Dsimulation.schedules=} says how many, {@code -Dsimulation.seed=} where to begin. */
class SimulationTest {

    private static final long SCHEDULES = Long.getLong("simulation.schedules", 200_000);
    private static final long SEED = Long.getLong("simulation.seed", 20261122);

    @Test
    void whateverDiesNobodyIsCalledTwiceAndNobodyIsForgotten() {
        AtomicLong sends = new AtomicLong();
        AtomicLong lives = new AtomicLong();
        LongStream.range(SEED, SEED + SCHEDULES).parallel().forEach(seed -> {
            Schedule schedule = Schedule.random(seed);
            try {
                schedule.run();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dsimulation.schedules=1 -Dsimulation.seed=" + seed + ": " + e, e);
            }
            sends.addAndGet(schedule.service.sends);
            lives.addAndGet(schedule.lives);
        });
        // The schedules do get to where it hurts.
        assertThat(sends.get()).isGreaterThan(SCHEDULES == 1 ? 0 : SCHEDULES);
        assertThat(lives.get()).isGreaterThan(SCHEDULES == 1 ? -1 : SCHEDULES / 2);
    }
}
