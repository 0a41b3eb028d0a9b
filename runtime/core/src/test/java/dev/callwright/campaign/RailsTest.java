package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.mapping.Rule;
import dev.callwright.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies, up to the phones. */
class RailsTest {

    private static final ZoneOffset SERVICE_ZONE = ZoneOffset.ofHours(8);

    private final SandboxTime time = new SandboxTime();

    @TempDir
    Path journals;

    @Test
    void noPhoneRingsOutsideOfTheCallingHours() {
        try (Sandbox sandbox = time.start(UnaryOperator.identity());
                CampaignResult result =
                        SmallCampaign.result(campaign(sandbox, 14, 16).build().run(Loan.some(CALLEES)))) {
            assertThat(result.isComplete()).isTrue();

            time.waitUntil(time.instant().plus(Duration.ofMinutes(119)));
            assertThat(sandbox.calls()).as("at 13:59").isZero();
            time.waitUntil(time.instant().plus(Duration.ofMinutes(2)));
            assertThat(sandbox.calls()).as("at 14:01").isEqualTo(CALLEES);
        }
    }

    @Test
    void aCalleeForWhomTheHoursAreOthersStopsTheWholeCampaign() {
        try (Sandbox sandbox = time.start(UnaryOperator.identity())) {
            CampaignResult outcome = campaign(sandbox, 14, 16)
                    .calleeZone(loan -> loan.id() == 4 ? ZoneOffset.ofHours(3) : null)
                    .build()
                    .run(Loan.some(CALLEES));

            assertThat(SmallCampaign.refusal(outcome))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            invalid -> assertThat(invalid.violations())
                                    .singleElement()
                                    .satisfies(violation -> {
                                        assertThat(violation.index()).isEqualTo(4);
                                        assertThat(violation.rule()).isEqualTo(Rule.CALLING_HOURS);
                                    }));
            assertThat(sandbox.requests()).isZero();
        }
    }

    private CampaignBuilder<Loan> campaign(Sandbox sandbox, int from, int to) {
        CallingHours hours =
                new CallingHours(LocalTime.of(from, 0), LocalTime.of(to, 0), SERVICE_ZONE, "policy 12, 2026-03");
        return SmallCampaign.of(CampaignId.random(), sandbox, JournalStore.in(journals), time)
                .callingHours(hours, SERVICE_ZONE, Duration.ofDays(1));
    }
}
