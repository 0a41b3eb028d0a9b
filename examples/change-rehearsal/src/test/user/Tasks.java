package user;

import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.Recording;
import java.util.List;

final class Tasks {

    private Tasks() {}

    static GroupCallTask of(String name, int ringing) {
        return GroupCallTask.builder()
                .taskName(name)
                .agentId(41)
                .maxCalls(600)
                .maxRingingTime(ringing)
                .enableRecording(Recording.ON)
                .allowSendTime(List.of(
                        CallingWindow.builder().strTime("09:00").endTime("19:00").build()))
                .recallFlow(RecallFlow.builder()
                        .recallType(RecallType.BY_INTENT)
                        .recallInterval(60)
                        .recallNum(3)
                        .build())
                .build();
    }
}
