package dev.callwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.internal.delivery.DeliveryReport;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a log shows of a campaign is short, however large the campaign is. */
@ExtendWith(SandboxExtension.class)
class ShownTest {

    private static final int MANY = 2_000;
    private static final BitSet ROWS = new BitSet();

    static {
        ROWS.set(0, MANY);
    }

    @TempDir
    Path journals;

    @Test
    void ofManyViolationsTheFirstAreShown() {
        Violation violation = new Violation(7, "name", Rule.VALUE_EMPTY, "nothing to speak");

        assertThat(new Invalid(Collections.nCopies(MANY, violation), MANY).toString())
                .startsWith("Invalid[total=2000, first=[[callwright/value-empty] entity 7, name: nothing to speak, ")
                .hasSizeLessThan(500);
    }

    @Test
    void aResultShowsHowManyCalleesCameToWhat(Sandbox sandbox) {
        CampaignBuilder<Loan> campaign = SmallCampaign.of(CampaignId.random(), sandbox, JournalStore.in(journals))
                .doNotCall(numbers -> Map.of(Long.toString(Loan.of(4).mobile()), "asked-not-to"));

        try (CampaignResult result = SmallCampaign.result(campaign.build().run(Loan.some(SmallCampaign.CALLEES)))) {
            assertThat(result.toString())
                    .startsWith("CampaignResult[end=COMPLETE, ")
                    .contains("ACCEPTED=9", "LEFT_OUT=1")
                    .doesNotContain("loan", Long.toString(Loan.of(4).mobile()))
                    .hasSizeLessThan(200);
        }
    }

    @Test
    void ofPartsTheirNumberIsShownAndOfAPartHowManyRowsItLeavesOut() {
        TaskPart part = new TaskPart(3, 600, MANY + 1, ROWS);

        assertThat(part).hasToString("TaskPart[task=3, firstRow=600, rows=2001, leftOut=2000]");
        assertThat(new PlanOutcome.Planned(Collections.nCopies(MANY, part))).hasToString("Planned[parts=2000]");
    }

    @Test
    void ofADeliveryTheFirstResultsAreShownAndHowManyOptedOut() {
        TaskResult result = new TaskResult.Accepted(new PlannedTask(0, "overdue-1", 3, 400, "hash"), Optional.empty());
        DeliveryReport report = new DeliveryReport(
                Collections.nCopies(MANY, result),
                EndReason.COMPLETE,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(ROWS, ROWS));

        assertThat(report.toString())
                .contains("end=COMPLETE", "optedOut=4000", "tasks=2000", "overdue-1")
                .hasSizeLessThan(700);
    }
}
