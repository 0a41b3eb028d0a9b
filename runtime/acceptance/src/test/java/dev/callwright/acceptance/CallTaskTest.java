package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Recall;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV1Intent;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.Recording;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import dev.callwright.task.GroupCall;
import dev.callwright.task.Recalls;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks that an annotation describes, on their way to the service. */
@ExtendWith(SandboxExtension.class)
class CallTaskTest {

    @Test
    void theDocumentsTaskCanBeDescribedByAnAnnotation() {
        assertThat(documentTask()).isEqualTo(DocumentTask.example());
    }

    @Test
    void aDescribedTaskIsAccepted(Sandbox sandbox) {
        SubmitOutcome outcome = Clients.of(sandbox)
                .submit(documentTask(), new DocumentCalleeCalleeMapper(), List.of(DocumentCallee.example()));

        assertThat(outcome).isInstanceOf(SubmitOutcome.Accepted.class);
        assertThat(sandbox.tasks()).extracting(task -> task.name()).containsExactly("I want to test Agent API-16");
    }

    @Test
    void theDocumentsTaskCanBeBuiltInStages() {
        GroupCallTask task = GroupCall.named("I want to test Agent API-16")
                .agent(41)
                .startingNow()
                .displayNumber("1008122211")
                .maxCall(Duration.ofMinutes(5))
                .maxRinging(Duration.ofMinutes(1))
                .recording(Recording.ON)
                .calloutRate(1)
                .window(LocalTime.of(18, 28), LocalTime.of(19, 28))
                .recall(Recalls.byIntent().every(Duration.ofMinutes(1)).withAgents(41, 41, 41, 41, 41))
                .build();

        assertThat(task).isEqualTo(DocumentTask.example());
    }

    @Test
    void aCodeOfTwoTablesIsSentOnce(Sandbox sandbox) {
        SubmitOutcome outcome = Clients.of(sandbox)
                .submit(
                        CallTaskTest_SilentCallTask.named("silent")
                                .startingNow()
                                .build(),
                        new CallTaskTest_SilentCalleeMapper(),
                        List.of(new Silent("463200000007", "Name", 5000, "2026-02-02")));

        assertThat(outcome).isInstanceOf(SubmitOutcome.Accepted.class);
    }

    private static GroupCallTask documentTask() {
        return DocumentCallCallTask.named("I want to test Agent API-16")
                .startingNow()
                .displayNumber("1008122211")
                .calloutRate(1)
                .build();
    }

    @Callee(Scenario.FINANCIAL_COLLECTION)
    @RecallOn(
            financialCollectionV1 = FinancialCollectionV1Intent.NO_RESPONSE,
            financialCollectionV2 = FinancialCollectionV2Intent.NO_RESPONSE)
    @CallTask(agent = 41, recall = @Recall(everyMinutes = 60, times = 1))
    record Silent(
            @CalleeNumber String number,
            @Variable("name") String name,
            @Variable("borrow_total_money") int outstanding,
            @Variable("due_date") String dueDate) {}
}
