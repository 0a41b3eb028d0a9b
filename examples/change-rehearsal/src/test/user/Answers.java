package user;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.TaskStatus;
import dev.callwright.contract.model.CancelTasksRequest;
import dev.callwright.contract.model.TaskRecord;
import java.io.IOException;
import java.util.List;

final class Answers {

    private Answers() {}

    static boolean isOver(TaskStatus status) {
        return switch (status) {
            case WAITING, CALLING, SUSPENDED, SUBMITTING -> false;
            case FINISHED, SUBMISSION_FAILED, CANCELLED -> true;
        };
    }

    static boolean isMine(CreateTaskStatus status) {
        return status == CreateTaskStatus.TASK_NAME_EXISTS || status == CreateTaskStatus.FEE_NOT_FOUND;
    }

    static Long id(TaskRecord task) {
        return task.taskId();
    }

    static void cancel(VoiceGroupCallApi api, long task) throws IOException {
        api.cancelTasks(CancelTasksRequest.builder().taskIdList(List.of(task)).build())
                .execute();
    }
}
