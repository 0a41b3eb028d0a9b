package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignRefusal.NotPlanned;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupt ends a campaign where it is, keeps its flag, and breaks nothing that is needed to go on. */
@ExtendWith(SandboxExtension.class)
class InterruptTest {

    private final CampaignId id = CampaignId.random();

    @TempDir
    Path journals;

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @ParameterizedTest(name = "at row {0}")
    @ValueSource(ints = {0, 5, CALLEES - 1})
    void whilePlanningNothingIsSent(int row, Sandbox sandbox) {
        CampaignResult outcome = campaign(sandbox)
                .build()
                .run(Loan.some(CALLEES).peek(loan -> {
                    if (loan.id() == row) {
                        Thread.currentThread().interrupt();
                    }
                }));

        assertThat(SmallCampaign.refusal(outcome)).isEqualTo(new NotPlanned("java.io.InterruptedIOException"));
        assertThat(Thread.interrupted()).as("flag").isTrue();
        assertThat(sandbox.requests()).isZero();
        resume(sandbox);
    }

    @ParameterizedTest(name = "at record {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void whileDeliveringItStopsAndTheResultIsWhole(int records, Sandbox sandbox) throws Exception {
        List<CalleeState> states = new ArrayList<>();
        try (CampaignResult result = SmallCampaign.result(
                campaign(sandbox).listener(new Interrupting(records)).build().run(Loan.some(CALLEES)))) {
            assertThat(result.end()).isEqualTo(EndReason.STOPPED);
            assertThat(result.journalFailure()).isEmpty();
            result.forEachCallee(callee -> states.add(callee.state()));
        }

        assertThat(Thread.interrupted()).as("flag").isTrue();
        assertThat(states).hasSize(CALLEES).contains(CalleeState.NOT_SENT);
        resume(sandbox);
    }

    private void resume(Sandbox sandbox) {
        try (CampaignResult result =
                SmallCampaign.result(campaign(sandbox).build().run(Loan.some(CALLEES)))) {
            assertThat(result.isComplete()).isTrue();
        }
        SmallCampaign.assertEverybodyIsCalledOnce(sandbox);
    }

    private CampaignBuilder<Loan> campaign(Sandbox sandbox) {
        return SmallCampaign.of(id, sandbox, JournalStore.in(journals));
    }

    private static final class Interrupting implements CampaignListener {

        private int left;

        Interrupting(int records) {
            this.left = records;
        }

        @Override
        public void recorded(PlannedTask task, TaskState state) {
            if (--left == 0) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
