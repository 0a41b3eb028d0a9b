package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.contract.RecallStatus;
import dev.callwright.contract.UpdateRecallFlowStatus;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.runtime.ChangeOutcome.Done;
import dev.callwright.runtime.ChangeOutcome.Refused;
import dev.callwright.runtime.ReadFailedException;
import dev.callwright.runtime.ReadOutcome.Unanswered;
import dev.callwright.runtime.RecallFlowDetails;
import dev.callwright.runtime.RecallFlowId;
import dev.callwright.runtime.RecallFlowQuery;
import dev.callwright.runtime.RecallFlowSummary;
import dev.callwright.runtime.RecallFlows;
import dev.callwright.runtime.RecallNodeId;
import dev.callwright.runtime.TaskId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecallFlowsTest {

    private static final RecallFlowQuery QUERY = RecallFlowQuery.createdBetween(
            LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2024, 12, 31, 23, 59, 59));
    private static final RecallFlow.Builder FLOW = RecallFlow.builder()
            .recallType(RecallType.EVERYBODY)
            .recallInterval(30)
            .recallNum(1);

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aTaskLeadsToItsFlow() {
        service.answers("""
                {"code":0,"data":{"total":1,"pages":1,"records":[{"keyId":12,"taskId":5009612,"taskName":"overdue-1",
                 "createTime":"2024-01-01 08:00:00","recallType":0,"recallInterval":30,"recallNum":2,"finishNum":1,
                 "status":1}]}}""");

        assertThat(flows().stream(QUERY.ofTask(new TaskId(5009612))))
                .singleElement()
                .satisfies(flow -> {
                    assertThat(flow.id()).isEqualTo(new RecallFlowId(12));
                    assertThat(flow.taskId()).isEqualTo(new TaskId(5009612));
                    assertThat(flow.intervalMinutes()).hasValue(30);
                    assertThat(flow.times()).hasValue(2);
                    assertThat(flow.timesDone()).hasValue(1);
                    assertThat(flow.created()).contains(LocalDateTime.of(2024, 1, 1, 8, 0));
                    assertThat(flow.status()).contains(RecallStatus.IN_PROGRESS);
                });
        assertArrived("queryPage", """
                {"current":1,"size":100,"params":{"strTime":"2024-01-01 00:00:00","endTime":"2024-12-31 23:59:59",\
                "taskName":"5009612"}}""");
    }

    @Test
    void aFlowOfAnotherTaskWhoseNameHasTheDigitsIsNotTheTasks() {
        LocalDateTime from = LocalDateTime.of(2024, 1, 1, 0, 0);
        service.answers("""
                {"code":0,"data":{"total":2,"pages":1,"records":[{"keyId":11,"taskId":7,"taskName":"again-5009612"},
                 {"keyId":12,"taskId":5009612,"taskName":"overdue-1"}]}}""");
        assertThat(flows().ofTask(new TaskId(5009612), from, from.plusYears(1)))
                .map(RecallFlowSummary::id)
                .contains(new RecallFlowId(12));

        service.answers("""
                {"code":0,"data":{"total":1,"pages":1,"records":[{"keyId":11,"taskId":7,"taskName":"again-5009612"}]}}""");
        assertThat(flows().ofTask(new TaskId(5009612), from, from.plusYears(1))).isEmpty();

        service.answers("{\"code\":-18}");
        assertThatThrownBy(() -> flows().ofTask(new TaskId(5009612), from, from.plusYears(1)))
                .isInstanceOf(ReadFailedException.class);
    }

    @Test
    void aFlowIsReadWithItsNodesWhoseIdsAreOfAThirdKind() {
        service.answers("""
                {"code":0,"msg":"success","data":{"keyId":12,"recallInterval":30,"recallNum":2,"recallType":0,"status":9,
                 "nodeList":[{"keyId":1427,"taskId":5009612,"nodeStatus":2,"scriptId":41},
                  {"keyId":1428,"taskId":null,"nodeStatus":0,"scriptId":41}],"total":0,"searchCount":true}}""");

        RecallFlowDetails flow = flows().details(new RecallFlowId(12)).orElseThrow();

        assertThat(flow.id()).isEqualTo(new RecallFlowId(12));
        assertThat(flow.statusNumber()).hasValue(9);
        assertThat(flow.status()).isEmpty();
        assertThat(flow.nodes())
                .extracting(node ->
                        node.id() + " " + node.taskId() + " " + node.status().orElseThrow())
                .containsExactly("1427 Optional[5009612] COMPLETED", "1428 Optional.empty PENDING");
        assertArrived("queryDetail", "{\"keyId\":12}");
    }

    @Test
    void aFlowWithoutNodesHasNone() {
        service.answers("{\"code\":0,\"data\":{\"keyId\":12,\"nodeList\":null}}");

        assertThat(flows().details(new RecallFlowId(12)).orElseThrow().nodes()).isEmpty();
    }

    @Test
    void aNodeWithoutAnIdIsNamed() {
        service.answers("{\"code\":0,\"data\":{\"keyId\":12,\"nodeList\":[{\"keyId\":0}]}}");

        assertThat(flows().details(new RecallFlowId(12)))
                .isEqualTo(new Unanswered<>(OptionalInt.of(200), "answer.data.nodeList[0].keyId"));
    }

    @Test
    void anUpdateSaysWhatTheFlowIsToBeInTheWordsOfItsPage() {
        service.answers("{\"code\":0,\"msg\":\"success\",\"data\":null}");
        RecallFlow flow = FLOW.build().toBuilder()
                .recallType(RecallType.BY_INTENT)
                .recallIntent(List.of("99999"))
                .nodeList(List.of(RecallNode.builder().agentId("123").build()))
                .build();

        assertThat(flows().update(new RecallFlowId(12), flow)).isEqualTo(new Done());
        assertArrived("update", """
                {"keyId":12,"recallInterval":30,"recallNum":1,"recallType":3,"recallIntent":["99999"],\
                "nodeList":[{"scriptId":123}]}""");
    }

    @Test
    void anUpdateOfWhatIsNoLongerPendingIsRefusedByTheService() {
        service.answers("{\"code\":-22,\"reason\":\"Parameter exception\"}");

        assertThat(flows().update(new RecallFlowId(12), FLOW.build()))
                .isEqualTo(new Refused(UpdateRecallFlowStatus.INVALID_PARAMETER, "Parameter exception"));
    }

    @Test
    void anUpdateThatBreaksTheContractIsNotSent() {
        RecallFlow.Builder flow = FLOW.build().toBuilder();
        RecallNode node = RecallNode.builder().agentId("99999999999").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> update(flow.nodeList(List.of(node)).build()))
                .withMessageStartingWith("[callwright/recall-agent]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> update(flow.nodeList(List.of(node, node)).build()))
                .withMessageStartingWith("[callwright/recall-nodes]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> update(
                        flow.nodeList(null).recallType(RecallType.BY_INTENT).build()))
                .withMessageStartingWith("[callwright/recall-intents]");
        assertThat(service.posts()).isZero();
    }

    @Test
    void aFlowIsCancelledByItsOwnIdItsTasksOrFromANodeOn() {
        service.answers("{\"code\":0}").answers("{\"code\":0}").answers("{\"code\":0}");

        assertThat(flows().cancel(new RecallFlowId(12))).isEqualTo(new Done());
        assertThat(flows().cancelOfTask(new TaskId(5009612))).isEqualTo(new Done());
        assertThat(flows().cancelFrom(new RecallNodeId(1427))).isEqualTo(new Done());

        assertArrived("cancel", "{\"type\":1,\"id\":12}");
        assertArrived("cancel", "{\"type\":2,\"id\":5009612}");
        assertArrived("cancel", "{\"type\":3,\"id\":1427}");
    }

    @Test
    void anIdIsPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecallFlowId(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecallNodeId(-1));
        assertThat(Optional.of(new RecallNodeId(7))).hasToString("Optional[7]");
    }

    private void update(RecallFlow flow) {
        flows().update(new RecallFlowId(12), flow);
    }

    private RecallFlows flows() {
        return service.client().recallFlows();
    }

    private void assertArrived(String operation, String body) {
        RecordedRequest arrived = service.arrived();
        assertThat(arrived.getRequestLine()).isEqualTo("POST /voice/recallFlow/" + operation + " HTTP/1.1");
        assertThat(arrived.getBody().utf8()).isEqualTo(body);
    }
}
