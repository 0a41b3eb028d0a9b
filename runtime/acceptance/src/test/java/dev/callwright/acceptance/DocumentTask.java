package dev.callwright.acceptance;

import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.Recording;
import java.util.Collections;
import java.util.List;

/** The task in the document's example, whose recall intents the annotated class brings. */
final class DocumentTask {

    private DocumentTask() {}

    static GroupCallTask example() {
        return GroupCallTask.builder()
                .taskName("I want to test Agent API-16")
                .displayNum("1008122211")
                .maxCalls(300)
                .maxRingingTime(60)
                .agentId(41)
                .enableRecording(Recording.ON)
                .calloutRate(1)
                .allowSendTime(List.of(CallingWindow.builder()
                        .strTime("18:28")
                        .endTime("19:28")
                        .build()))
                .recallFlow(RecallFlow.builder()
                        .recallType(RecallType.BY_INTENT)
                        .recallInterval(1)
                        .recallNum(5)
                        .nodeList(Collections.nCopies(
                                5, RecallNode.builder().agentId("41").build()))
                        .build())
                .build();
    }
}
