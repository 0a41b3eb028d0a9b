package dev.callwright.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.Recording;
import dev.callwright.runtime.ChangeOutcome;
import dev.callwright.runtime.Page;
import dev.callwright.runtime.RecallFlowId;
import dev.callwright.runtime.RecallFlowQuery;
import dev.callwright.runtime.RecallFlowSummary;
import dev.callwright.runtime.RecallFlows;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskQuery;
import dev.callwright.runtime.TaskSummary;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Uses every operation of the contract once, each on what the one before told. */
final class EveryOperation {

    private static final String NAME = "overdue-2026-11-22";

    private final CallwrightClient client;
    private final LocalDateTime from;
    private final LocalDateTime until;

    EveryOperation(CallwrightClient client, LocalDateTime now) {
        this.client = client;
        LocalDateTime second = now.truncatedTo(ChronoUnit.SECONDS);
        from = second.minusDays(2);
        until = second.plusDays(2);
    }

    /** Fails at the first operation that the service does not accept. */
    void run() {
        create();
        List<TaskSummary> found = queried();
        assertThat(found).hasSize(1);
        TaskId task = found.get(0).taskId();
        RecallFlowId flow = flowOf(task).id();
        RecallFlows flows = client.recallFlows();
        assertThat(flows.details(flow).orElseThrow().nodes()).isNotEmpty();
        assertThat(flows.update(flow, recalls(2))).isEqualTo(new ChangeOutcome.Done());
        assertThat(flows.cancel(flow)).isEqualTo(new ChangeOutcome.Done());
        assertThat(client.tasks().cancel(List.of(task))).isEqualTo(new ChangeOutcome.Done());
        assertThat(client.recordingUrl("123.wav").orElseThrow()).isNotNull();
        assertThat(client.balance().orElseThrow()).isNotNull();
    }

    private void create() {
        GroupCallTask task = GroupCallTask.builder()
                .taskName(NAME)
                .agentId(41)
                .displayNum("1008122211")
                .sendTime(until)
                .maxCalls(300)
                .maxRingingTime(60)
                .enableRecording(Recording.ON)
                .calloutRate(1)
                .allowSendTime(List.of(CallingWindow.builder()
                        .strTime("09:00")
                        .endTime("19:00")
                        .build()))
                .recallFlow(recalls(3))
                .build();
        SubmitOutcome outcome = client.submit(task, new BorrowerCalleeMapper(), List.of(Borrower.example()));
        assertThat(outcome).isInstanceOf(SubmitOutcome.Accepted.class);
    }

    private List<TaskSummary> queried() {
        Page<TaskSummary> page = client.tasks()
                .page(TaskQuery.createdBetween(from, until).searching("overdue"), 1)
                .orElseThrow();
        return page.items();
    }

    private RecallFlowSummary flowOf(TaskId task) {
        return client.recallFlows()
                .page(RecallFlowQuery.createdBetween(from, until).ofTask(task), 1)
                .orElseThrow()
                .items()
                .get(0);
    }

    private static RecallFlow recalls(int times) {
        return RecallFlow.builder()
                .recallType(RecallType.BY_INTENT)
                .recallIntent(List.of("99999"))
                .recallInterval(60)
                .recallNum(times)
                .build();
    }
}
