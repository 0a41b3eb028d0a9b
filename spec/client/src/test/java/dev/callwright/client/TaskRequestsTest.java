package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.model.CalleeEntry;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.CreateTaskRequest;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.Recording;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskRequestsTest {

    private static final GroupCallTask TASK = GroupCallTask.builder()
            .displayNum("1008122211")
            .taskName("overdue")
            .sendTime(LocalDateTime.of(2026, 4, 1, 9, 0))
            .maxCalls(300)
            .allowSendTime(List.of(
                    CallingWindow.builder().strTime("09:00").endTime("19:00").build()))
            .maxRingingTime(60)
            .agentId(41)
            .enableRecording(Recording.ON)
            .calloutRate(2)
            .recallFlow(RecallFlow.builder()
                    .recallType(RecallType.BY_INTENT)
                    .recallInterval(60)
                    .recallIntent(List.of("99999"))
                    .recallNum(1)
                    .nodeList(List.of(RecallNode.builder().agentId("42").build()))
                    .build())
            .build();
    private static final List<CalleeEntry> CALLEES = List.of(
            CalleeEntry.builder().calleeNumber("463200000007").text1("Juan").build());

    private final ObjectMapper json = ContractJson.newMapper();

    @Test
    void everyFieldOfTheTaskIsTakenOver() {
        ObjectNode request = json.valueToTree(TaskRequests.of(TASK, "2Xql9RBI", CALLEES));

        assertThat(request.remove("appId").textValue()).isEqualTo("2Xql9RBI");
        assertThat(request.remove("numberInfoList")).isEqualTo(json.<JsonNode>valueToTree(CALLEES));
        assertThat(request).isEqualTo(json.<JsonNode>valueToTree(TASK));
    }

    @Test
    void theRequestIsHeldAgainstTheContract() {
        assertThatThrownBy(() -> TaskRequests.of(TASK, "", List.of()))
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("appId")
                .hasMessageContaining("numberInfoList");
    }

    @Test
    void aTaskWithoutOptionsIsOneToo() {
        CreateTaskRequest request = TaskRequests.of(
                GroupCallTask.builder().taskName("overdue").agentId(41).build(), "2Xql9RBI", CALLEES);

        assertThat(request.recallFlow()).isNull();
        assertThat(request.taskName()).isEqualTo("overdue");
    }
}
