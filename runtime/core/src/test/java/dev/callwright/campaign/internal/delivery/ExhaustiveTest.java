package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three tasks, every fault in the first of them, and a death at every step, or at every two. */
class ExhaustiveTest {

    private static final World[] WORLDS = {
        World.plain(),
        new World(World.Names.RACY, Duration.ofMinutes(3), true, true, false, true, Duration.ofMinutes(-20)),
        new World(World.Names.FREE, Duration.ofMinutes(29), false, false, false, false, Duration.ofMinutes(20)),
    };

    @Test
    void everyDeathUnderEveryFaultIsSurvived() {
        int runs = 0;
        for (World world : WORLDS) {
            for (Fate fate : Fate.ALL) {
                int steps = undisturbed(world, fate);
                for (int death = 1; death <= steps; death++) {
                    run(world, fate, death);
                    runs++;
                }
            }
        }
        assertThat(runs).isGreaterThan(1_000);
    }

    @Test
    @Tag("campaign")
    void everyTwoDeathsUnderEveryFaultAreSurvived() {
        long runs = 0;
        for (World world : WORLDS) {
            for (Fate fate : Fate.ALL) {
                int steps = undisturbed(world, fate);
                IntStream.rangeClosed(1, steps)
                        .parallel()
                        .forEach(first ->
                                IntStream.rangeClosed(1, steps).forEach(second -> run(world, fate, first, second)));
                runs += (long) steps * steps;
            }
        }
        assertThat(runs).isGreaterThan(100_000);
    }

    private static int undisturbed(World world, Fate fate) {
        return run(world, fate).steps;
    }

    private static Schedule run(World world, Fate fate, int... deaths) {
        Schedule schedule = new Schedule(7, world, 3);
        schedule.first = fate;
        schedule.policy =
                DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME).verifying();
        IntStream.of(deaths).forEach(schedule.deaths::add);
        try {
            schedule.run();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    world + " " + fate + " deaths "
                            + IntStream.of(deaths).boxed().toList(),
                    e);
        }
        return schedule;
    }
}
