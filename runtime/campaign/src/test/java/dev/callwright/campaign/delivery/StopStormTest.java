package dev.callwright.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code -Dstop.storms=} says how many. */
class StopStormTest {

    private static final int STORMS = Integer.getInteger("stop.storms", 500);

    @Test
    void aStopOrInterruptAtAnyPointLosesNothingAndKeepsTheFlag() {
        int stopped = 0;
        int interrupted = 0;
        for (long seed = 0; seed < STORMS; seed++) {
            Schedule schedule = Schedule.random(seed);
            schedule.deaths.clear();
            schedule.stopAt = 1 + (int) (seed % 97);
            schedule.interrupts = seed % 2 == 0;
            try {
                schedule.run();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            } finally {
                Thread.interrupted();
            }
            stopped += schedule.stops;
            interrupted += schedule.flagsKept;
        }
        assertThat(stopped).isGreaterThan(STORMS / 4);
        assertThat(interrupted).isGreaterThan(STORMS / 8);
    }
}
