package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static dev.callwright.campaign.SmallCampaign.TASKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service whose clock is further from ours than a signature is taken. */
class ClockSkewTest {

    @TempDir
    Path journals;

    @ParameterizedTest(name = "the service is the service is {0} minutes ahead")
    @ValueSource(ints = {40, -40})
    void eachRefusedTaskIsSignedOnceMoreByTheServicesClock(int minutes) {
        Clock ours = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-minutes));
        try (Sandbox sandbox = Sandbox.start();
                CampaignResult result = SmallCampaign.result(
                        SmallCampaign.of(CampaignId.random(), sandbox, JournalStore.in(journals), ours)
                                .build()
                                .run(Loan.some(CALLEES)))) {
            assertThat(result.isComplete()).isTrue();
            assertThat(sandbox.requests()).isEqualTo(2L * TASKS);
            SmallCampaign.assertEverybodyIsCalledOnce(sandbox);
        }
    }
}
