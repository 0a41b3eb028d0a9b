package dev.callwright.consumer;

import dev.callwright.contract.model.CallInformation;
import dev.callwright.contract.model.CalleeEntry;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.CreateTaskRequest;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.Recording;
import java.util.Collections;
import java.util.List;

/** The request that the document prints, as a user builds it. */
final class DocumentRequest {

    private DocumentRequest() {}

    static CreateTaskRequest build() {
        return CreateTaskRequest.builder()
                .appId("2Xql9RBI")
                .taskName("I want to test Agent API-16")
                .displayNum("1008122211")
                .maxCalls(300)
                .maxRingingTime(60)
                .agentId(41)
                .enableRecording(Recording.ON)
                .calloutRate(1)
                .allowSendTime(List.of(window()))
                .numberInfoList(List.of(callee()))
                .recallFlow(recall())
                .build();
    }

    private static CallingWindow window() {
        return CallingWindow.builder().strTime("18:28").endTime("19:28").build();
    }

    private static CalleeEntry callee() {
        CallInformation information = CallInformation.builder()
                .name("Name")
                .borrowTotalMoney("5000")
                .dueDate("2026-02-02")
                .build();
        return CalleeEntry.builder()
                .calleeNumber("463200000007")
                .callInformation(information)
                .build();
    }

    private static RecallFlow recall() {
        RecallNode node = RecallNode.builder().agentId("41").build();
        return RecallFlow.builder()
                .recallType(RecallType.BY_INTENT)
                .recallInterval(1)
                .recallNum(5)
                .nodeList(Collections.nCopies(5, node))
                .recallIntent(List.of("99998", "99999"))
                .build();
    }
}
