package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.delivery.ServiceModel.Created;
import dev.callwright.campaign.internal.journal.Crash;
import dev.callwright.campaign.internal.journal.MemoryJournal;
import dev.callwright.campaign.spi.Journal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
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

            assertThat(last).as("seed %s", seed).allMatch(it -> it.next() == Step.DONE);
            assertThat(owners.service.created.stream().filter(Created::calls))
                    .as("seed %s", seed)
                    .hasSize(3);
        }
    }

    /** Another, who asked a moment earlier, writes what it knows and dies before its claim. */
    @Test
    void anOwnerLeavesOutEverybodyItKnowsOfThoughAnotherWroteFewerFirst() {
        Owners owners = new Owners(1, Duration.ZERO);
        List<BitSet> sent = new ArrayList<>();
        Sender seen = (task, optedOut) -> {
            sent.add((BitSet) optedOut.clone());
            return owners.service.prepare(task, optedOut);
        };
        Sender dies = (task, optedOut) -> {
            throw new Crash();
        };
        boolean[] once = {false};
        OptOuts slow = task -> {
            if (!once[0] && task.index() == 0) {
                once[0] = true;
                assertThatThrownBy(() -> owners.with(dies, it -> first(2)).run())
                        .isInstanceOf(Crash.class);
            }
            return first(3);
        };
        owners.with(seen, slow).run();

        assertThat(sent).isNotEmpty().allMatch(it -> it.equals(first(3)));
    }

    private static BitSet first(int callees) {
        BitSet set = new BitSet();
        set.set(0, callees);
        return set;
    }

    private static final class Owners {
        final SplittableRandom random;
        final SimulatedTime time = new SimulatedTime(() -> {});
        final Journal journal = new MemoryJournal(Plans.of(3));
        final ServiceModel service;
        DeliveryReport other = new DeliveryReport(
                List.of(), EndReason.STOPPED, Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of());

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

        Delivery with(Sender sender, OptOuts optOuts) {
            return new Delivery(journal, new Service(sender, optOuts, service, service), time, random, POLICY);
        }

        Delivery another() {
            return new Delivery(journal, new Service(service, service, service), time, random, POLICY);
        }
    }
}
