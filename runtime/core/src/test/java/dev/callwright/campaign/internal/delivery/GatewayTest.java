package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.LookupFailedException;
import java.time.Duration;
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
