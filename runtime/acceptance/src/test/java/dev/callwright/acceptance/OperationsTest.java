package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.contract.RecallStatus;
import dev.callwright.contract.TaskStatus;
import dev.callwright.contract.UpdateRecallFlowStatus;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.RecordingSource;
import dev.callwright.runtime.ChangeOutcome;
import dev.callwright.runtime.ReadOutcome;
import dev.callwright.runtime.RecallFlowDetails;
import dev.callwright.runtime.RecallFlowSummary;
import dev.callwright.runtime.RecordingAddress;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskQuery;
import dev.callwright.runtime.TaskSummary;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation, from the client to the sandbox and back, over a real socket. */
@ExtendWith(SandboxExtension.class)
class OperationsTest {

    private static final RecallFlow EVERYBODY_TWICE = RecallFlow.builder()
            .recallType(RecallType.EVERYBODY)
            .recallInterval(30)
            .recallNum(2)
            .build();

    private Sandbox sandbox;
    private CallwrightClient calls;
    private LocalDateTime now;

    @BeforeEach
    void open(Sandbox opened) {
        sandbox = opened;
        calls = Clients.of(opened);
        now = LocalDateTime.ofInstant(opened.now(), ZoneOffset.ofHours(8));
    }

    @Test
    void aTaskIsFoundAgainAndCancelledOnce() {
        TaskId created = create("overdue");

        TaskSummary found = find(created);
        assertThat(found.taskName()).isEqualTo("overdue");
        assertThat(found.status()).contains(TaskStatus.WAITING);
        assertThat(found.numbers()).hasValue(1);

        assertThat(calls.tasks().cancel(List.of(created))).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(find(created).status()).contains(TaskStatus.CANCELLED);
        assertThat(calls.tasks().cancel(List.of(created))).isInstanceOf(ChangeOutcome.Unknown.class);
        sandbox.completeCalls();
        assertThat(sandbox.calls()).isZero();
    }

    @Test
    void tasksAreReadPageAfterPage() {
        List<TaskId> created = IntStream.range(0, 7)
                .mapToObj(number -> create("overdue-" + number))
                .toList();
        long before = sandbox.requests("queryTasks");

        assertThat(calls.tasks().stream(query().pageSize(3)).map(TaskSummary::taskId))
                .containsExactlyInAnyOrderElementsOf(created);
        assertThat(sandbox.requests("queryTasks") - before).isEqualTo(3);
    }

    @Test
    void aRecallFlowIsChangedWhileItIsPendingAndNotAfterwards() {
        TaskId created = create("overdue");
        RecallFlowSummary flow = flow(created);
        assertThat(flow.status()).contains(RecallStatus.PENDING);
        assertThat(flow.times()).hasValue(2);

        RecallFlow once =
                EVERYBODY_TWICE.toBuilder().recallNum(1).recallInterval(45).build();
        assertThat(calls.recallFlows().update(flow.id(), once)).isInstanceOf(ChangeOutcome.Done.class);
        RecallFlowDetails changed = calls.recallFlows().details(flow.id()).orElseThrow();
        assertThat(changed.times()).hasValue(1);
        assertThat(changed.intervalMinutes()).hasValue(45);
        assertThat(changed.nodes())
                .hasSize(1)
                .allSatisfy(node -> assertThat(node.taskId()).isEmpty());

        sandbox.advance(Duration.ofDays(1));
        sandbox.completeCalls();
        assertThat(calls.recallFlows().update(flow.id(), EVERYBODY_TWICE))
                .isInstanceOfSatisfying(
                        ChangeOutcome.Refused.class,
                        refused -> assertThat(refused.status().code())
                                .isEqualTo(UpdateRecallFlowStatus.INVALID_PARAMETER.code()));
        RecallFlowDetails completed = calls.recallFlows().details(flow.id()).orElseThrow();
        assertThat(completed.status()).contains(RecallStatus.COMPLETED);
        assertThat(completed.nodes())
                .allSatisfy(node -> assertThat(node.taskId()).isPresent());
        assertThat(sandbox.calls()).isEqualTo(2);
    }

    @Test
    void aRecallFlowIsCancelledByItsIdByItsTaskAndFromANode() {
        RecallFlowSummary own = flow(create("by id"));
        assertThat(calls.recallFlows().cancel(own.id())).isInstanceOf(ChangeOutcome.Done.class);

        TaskId task = create("by task");
        assertThat(calls.recallFlows().cancelOfTask(task)).isInstanceOf(ChangeOutcome.Done.class);

        RecallFlowSummary partly = flow(create("from a node"));
        RecallFlowDetails.Node second =
                calls.recallFlows().details(partly.id()).orElseThrow().nodes().get(1);
        assertThat(calls.recallFlows().cancelFrom(second.id())).isInstanceOf(ChangeOutcome.Done.class);

        assertThat(calls.recallFlows().details(own.id()).orElseThrow().status()).contains(RecallStatus.CANCELLED);
        assertThat(flow(task).status()).contains(RecallStatus.CANCELLED);
        assertThat(calls.recallFlows().details(partly.id()).orElseThrow().nodes())
                .extracting(node -> node.status().orElseThrow())
                .containsExactly(RecallStatus.PENDING, RecallStatus.CANCELLED);
        sandbox.advance(Duration.ofDays(1));
        sandbox.completeCalls();
        assertThat(sandbox.calls())
                .as("three tasks and the one recall that is left")
                .isEqualTo(4);
    }

    @Test
    void aRecordingHasAnAddressAndTheAccountABalance() {
        RecordingAddress recording = calls.recordingUrl("123.wav").orElseThrow();
        assertThat(recording.url()).startsWith(sandbox.baseUrl().toString());
        assertThat(recording.expires()).isPresent();
        for (RecordingSource source : RecordingSource.values()) {
            assertThat(calls.recordingUrl("123.wav", source)).isInstanceOf(ReadOutcome.Success.class);
        }

        assertThat(calls.balance().orElseThrow().balance()).isEqualTo(new BigDecimal("99.990000"));
    }

    private TaskId create(String name) {
        GroupCallTask task = GroupCallTask.builder()
                .taskName(name)
                .agentId(41)
                .sendTime(now.plusHours(1).withNano(0))
                .recallFlow(EVERYBODY_TWICE)
                .build();
        assertThat(calls.submit(task, new DocumentCalleeCalleeMapper(), List.of(DocumentCallee.example())))
                .isInstanceOf(Accepted.class);
        return calls.tasks().stream(query())
                .filter(listed -> listed.taskName().equals(name))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private TaskSummary find(TaskId id) {
        return calls.tasks().stream(query())
                .filter(task -> task.taskId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private RecallFlowSummary flow(TaskId task) {
        return calls.recallFlows()
                .ofTask(task, now.minusDays(1), now.plusDays(1))
                .orElseThrow();
    }

    private TaskQuery query() {
        return TaskQuery.createdBetween(now.minusDays(1), now.plusDays(1));
    }
}
