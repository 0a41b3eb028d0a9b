package dev.callwright.runtime.internal;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.CancelTasksStatus;
import dev.callwright.contract.QueryTasksStatus;
import dev.callwright.contract.model.CancelTasksRequest;
import dev.callwright.runtime.ChangeOutcome;
import dev.callwright.runtime.Page;
import dev.callwright.runtime.ReadOutcome;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskQuery;
import dev.callwright.runtime.TaskSummary;
import dev.callwright.runtime.Tasks;
import java.util.Collection;
import java.util.stream.Stream;

/** Tasks, found and cancelled through the client. */
public final class ServiceTasks implements Tasks {

    private final Exchange exchange;

    public ServiceTasks(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public ReadOutcome<Page<TaskSummary>> page(TaskQuery query, int number) {
        return exchange.read(
                VoiceGroupCallApi::queryTasksStreamed,
                query.request(number),
                QueryTasksStatus::of,
                answer -> PageReader.read(answer, number, ListedTask::of));
    }

    @Override
    public Stream<TaskSummary> stream(TaskQuery query) {
        return PageIterator.items(
                number -> page(query, number),
                query.pageSize(),
                task -> task.taskId().value());
    }

    @Override
    public ChangeOutcome cancel(Collection<TaskId> tasks) {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("[callwright/no-task] there is no task to cancel; name one or more");
        }
        CancelTasksRequest request = CancelTasksRequest.builder()
                .taskIdList(tasks.stream().distinct().map(TaskId::value).toList())
                .build();
        return exchange.change(VoiceGroupCallApi::cancelTasksStreamed, request, CancelTasksStatus::of);
    }
}
