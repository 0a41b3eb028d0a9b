package dev.callwright.runtime;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.CancelTasksStatus;
import dev.callwright.contract.QueryTasksStatus;
import dev.callwright.contract.model.CancelTasksRequest;
import java.util.Collection;
import java.util.stream.Stream;

/** Finds tasks again and cancels them. Every call sends one request at most; safe for use by several threads. */
public final class Tasks {

    private final Exchange exchange;

    Tasks(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Reads one page.
     *
     * @param number of the page, from 1
     */
    public ReadOutcome<Page<TaskSummary>> page(TaskQuery query, int number) {
        return exchange.read(
                VoiceGroupCallApi::queryTasksStreamed,
                query.request(number),
                QueryTasksStatus::of,
                answer -> PageReader.read(answer, number, TaskSummary::of));
    }

    /**
     * Reads page after page, each when the stream gets there, up to the last one.
     *
     * <p>A stream that comes to its end was the whole list, as far as the service's answers tell: everything agreed
     * that they say about it, which is totals, numbers and sizes of pages, and that nothing comes twice. Without any of
     * them a page that is not full is the last. The service has no snapshot: a task that is created meanwhile moves the
     * others, so that the list does not agree, or one that tells no total has lost a task. Read again then, and before
     * taking an absence for proven.
     *
     * @throws ReadFailedException from the stream's terminal operation, when a page cannot be read or does not agree
     *     with those before it; what came before it was listed all the same
     */
    public Stream<TaskSummary> stream(TaskQuery query) {
        return PageIterator.items(
                number -> page(query, number),
                query.pageSize(),
                task -> task.taskId().value());
    }

    /**
     * Cancels tasks. Which states the service cancels, and whether one wrong id keeps it from cancelling the others, is
     * not documented; such answers are {@link ChangeOutcome.Unknown}.
     *
     * @param tasks one or more; sent once each
     * @throws IllegalArgumentException when there is none
     */
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
