package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.journal.MemoryJournal;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.campaign.spi.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a gateway does to a delivery that answers in the place of the service. */
class GatewayTest extends OneDelivery {

    @Test
    void aGatewaysStatusAfterTheCreateWentThroughIsFoundAndNotSentAgain() {
        assertThat(deliver(RESEND, Fate.GATEWAY)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        assertThat(service.sends).isEqualTo(1);
    }

    @Test
    void aGatewaysStatusIsADoubtThatThePolicyLeavesToAPerson() {
        assertThat(deliver(STOP, Fate.GATEWAY_NOT_APPLIED)).isInstanceOf(TaskResult.GivenUp.class);
        assertThat(service.sends).isEqualTo(1);
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(ServiceModel.SETTLED));
    }

    @Test
    void aGatewaysBadHourLeavesOneTaskInDoubt() {
        service.outage(SimulatedTime.BEGIN.plusSeconds(1), SimulatedTime.BEGIN.plus(Duration.ofHours(1)));
        DeliveryReport report = deliverAll(25, STOP);

        assertThat(report.results())
                .filteredOn(it -> it.next() != Step.DONE)
                .hasSizeLessThan(2)
                .allMatch(it -> it instanceof TaskResult.GivenUp);
        assertThat(service.sends).isEqualTo(25);
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(Duration.ofHours(1)));
    }

    @Test
    void aGatewayThatRefusesCreatesAloneLeavesOneTaskAtATimeInDoubtAndEndsTheDelivery() {
        for (int i = 0; i < 25; i++) {
            fates.add(Fate.GATEWAY_NOT_APPLIED);
        }
        DeliveryReport report = deliverAll(25, STOP);

        assertThat(report.end()).isEqualTo(EndReason.NOT_ANSWERED);
        assertThat(report.httpStatus()).hasValue(429);
        assertThat(service.sends).isEqualTo(3);
        assertThat(time.instant()).isAfter(SimulatedTime.BEGIN.plus(ServiceModel.SETTLED.multipliedBy(3)));
        assertThat(report.results())
                .filteredOn(it -> it instanceof TaskResult.Waiting)
                .hasSize(22);
    }

    @Test
    void aLostAnswerHoldsNobodyBackAndSeveralDo() {
        for (int i = 0; i < 25; i++) {
            fates.add(Fate.ANSWER_LOST_NOT_APPLIED);
        }
        DeliveryReport report = deliverAll(25, STOP);

        assertThat(report.end()).isEqualTo(EndReason.NOT_ANSWERED);
        assertThat(report.httpStatus()).isEmpty();
        assertThat(report.results())
                .filteredOn(it -> it instanceof TaskResult.GivenUp)
                .hasSize(3);
        assertThat(report.results())
                .filteredOn(it -> it instanceof TaskResult.Waiting)
                .hasSize(22);
        assertThat(service.sends).isEqualTo(3);
    }

    @Test
    void answersThatAreLostOnTheWayBackHoldNobodyBackForLong() {
        for (int i = 0; i < 25; i++) {
            fates.add(Fate.ANSWER_LOST);
        }
        DeliveryReport report = deliverAll(25, STOP);

        assertThat(report.end()).isEqualTo(EndReason.COMPLETE);
        assertThat(report.delivered()).isTrue();
        assertThat(time.instant()).isBefore(SimulatedTime.BEGIN.plus(Duration.ofHours(1)));
    }

    @Test
    void whatOnlyAGatewayAnsweredHoldsTheOthersBackAlsoInTheNextRun() {
        List<Integer> sent = new ArrayList<>();
        try (Journal journal = new MemoryJournal(Plans.of(5))) {
            for (int run = 0; run < 4; run++) {
                fates.clear();
                fates.add(Fate.GATEWAY_NOT_APPLIED);
                Delivery[] delivery = {null};
                DeliveryListener stops = (it, entry) -> {
                    if (entry.state() instanceof TaskState.Unknown) {
                        delivery[0].stop();
                    }
                };
                Service all = new Service(service, service, service);
                delivery[0] = new Delivery(journal, all, time, random, STOP, stops);
                Instant begin = time.instant();
                delivery[0].run();
                if (run > 0) {
                    assertThat(time.instant()).isAfter(begin.plus(Duration.ofHours(1)));
                }
                sent.add(service.sends);
            }
        }
        assertThat(sent).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whileOnlyAGatewayAnswersNothingIsClaimed() {
        service.outage(SimulatedTime.BEGIN, SimulatedTime.BEGIN.plus(Duration.ofDays(1)));
        DeliveryReport report = deliverAll(3, STOP);

        assertThat(report.end()).isEqualTo(EndReason.NOT_ANSWERED);
        assertThat(report.httpStatus()).hasValue(429);
        assertThat(report.results()).allMatch(it -> it instanceof TaskResult.Waiting);
        assertThat(service.sends).isZero();
        assertThat(time.instant()).isBefore(SimulatedTime.BEGIN.plus(Duration.ofHours(3)));
    }

    @Test
    void aMistypedBaseUrlIsToldAtOnce() {
        Directory nobody = (name, from, to) -> {
            throw LookupFailedException.refused("no such page", 404);
        };
        DeliveryReport report = run(STOP, nobody);

        assertThat(report.end()).isEqualTo(EndReason.NOT_ANSWERED);
        assertThat(report.httpStatus()).hasValue(404);
        assertThat(service.sends).isZero();
        assertThat(time.instant()).isEqualTo(SimulatedTime.BEGIN);
    }
}
