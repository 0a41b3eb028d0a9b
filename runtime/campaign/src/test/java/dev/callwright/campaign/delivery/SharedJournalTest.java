package dev.callwright.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.delivery.DeliveryPolicy.Absence;
import dev.callwright.campaign.delivery.ServiceModel.Created;
import dev.callwright.campaign.journal.Journal;
import dev.callwright.campaign.journal.MemoryJournal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Several owners of one campaign. One is held up between its claim and its first byte while another delivers. */
class SharedJournalTest {

    private static final DeliveryPolicy POLICY =
            DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME).verifying();

    @Test
    void whatALivingOwnerHasClaimedIsLeftAlone() {
        Owners owners = new Owners(1, Duration.ZERO);
        DeliveryReport first = owners.deliver();

        assertThat(owners.other.results())
                .filteredOn(it -> it instanceof TaskResult.ClaimLost)
                .hasSize(1);
        assertThat(owners.service.sends).isEqualTo(3);
        assertThat(first.delivered()).isTrue();
    }

    @Test
    void anOwnerThatWakesAfterItWasTakenOverCallsNobodyTwice() {
        for (int seed = 0; seed < 2_000; seed++) {
            Owners owners = new Owners(seed, Duration.ofMinutes(seed % 300));
            owners.deliver();
            owners.time.pass(Duration.ofHours(2));
            List<TaskResult> last = owners.another().run().results();

            assertThat(last).as("seed %s", seed).allMatch(it -> it.next() == Step.NONE);
            assertThat(owners.service.created.stream().filter(Created::calls))
                    .as("seed %s", seed)
                    .hasSize(3);
        }
    }

    private static final class Owners {
        final SplittableRandom random;
        final SimulatedTime time = new SimulatedTime(() -> {});
        final Journal journal = new MemoryJournal(Plans.of(3));
        final ServiceModel service;
        DeliveryReport other = new DeliveryReport(
                List.of(), DeliveryReport.End.STOPPED, Optional.empty(), OptionalInt.empty(), List.of());

        Owners(long seed, Duration heldUp) {
            random = new SplittableRandom(seed);
            World world = World.plain();
            service = new ServiceModel(world, random, time, () -> {}, () -> Fate.ACCEPTED, task -> {});
            boolean[] done = {false};
            int when = random.nextInt(3);
            service.whileSending = () -> {
                if (!done[0] && service.sends == when) {
                    done[0] = true;
                    time.pass(heldUp);
                    other = another().run();
                }
            };
        }

        DeliveryReport deliver() {
            return another().run();
        }

        Delivery another() {
            return new Delivery(journal, new Service(service, service, service), time, random, POLICY);
        }
    }
}
