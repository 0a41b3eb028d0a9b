package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All or none, before the first phone rings. */
class TwoPhaseCampaignTest {

    private static final ZoneOffset SERVICE_ZONE = ZoneOffset.ofHours(8);

    private final SandboxTime time = new SandboxTime();
    private final Instant start = time.instant().plus(Duration.ofHours(6));

    @TempDir
    Path journals;

    @Test
    void everyTaskIsVerifiedBeforeTheStart() {
        try (Sandbox sandbox = time.start(UnaryOperator.identity())) {
            sandbox.inject(Fault.lostAnswer(), Fault.lostAnswer().beforeAcceptance());
            try (CampaignResult result = run(sandbox)) {
                assertThat(result.isComplete()).isTrue();
                assertThat(result.tasks())
                        .allMatch(task ->
                                task instanceof TaskResult.Verified || task instanceof TaskResult.AlreadyAccepted);
            }
            assertThat(time.instant()).isBefore(start);
            assertThat(sandbox.calls()).as("calls before the start").isZero();

            time.waitUntil(start);
            SmallCampaign.assertEverybodyIsCalledOnce(sandbox);
        }
    }

    @Test
    void ifOneTaskIsOddAllAreCancelledAndNobodyIsCalled() {
        try (Sandbox sandbox = time.start(UnaryOperator.identity())) {
            sandbox.inject(Fault.lostAnswer(), Fault.acceptedInPart(1));
            try (CampaignResult result = run(sandbox)) {
                assertThat(result.isComplete()).isFalse();
                assertThat(result.tasks()).hasSize(4).allMatch(task -> task instanceof TaskResult.Cancelled);
                assertThat(result.count(CalleeState.REJECTED)).isEqualTo(CALLEES);
            }
            assertThat(time.instant()).isBefore(start);

            time.waitUntil(start);
            sandbox.completeCalls();
            assertThat(sandbox.calls()).isZero();
        }
    }

    private CampaignResult run(Sandbox sandbox) {
        return SmallCampaign.result(SmallCampaign.of(CampaignId.random(), sandbox, JournalStore.in(journals), time)
                .twoPhase(start, SERVICE_ZONE, Duration.ofMinutes(90))
                .build()
                .run(Loan.some(CALLEES)));
    }
}
