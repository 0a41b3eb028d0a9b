package dev.callwright.runtime;

import dev.callwright.contract.Limit;
import dev.callwright.contract.TaskStatus;
import dev.callwright.contract.model.QueryTasksRequest;
import dev.callwright.contract.model.TaskFilter;
import dev.callwright.contract.model.TaskType;
import dev.callwright.runtime.internal.TimeWindow;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list. Immutable: each method returns another query.
 *
 * <p>There is no look-up by exact name: search for a part of it, and compare names whole.
 */
public final class TaskQuery {

    private final TimeWindow created;
    private final List<TaskStatus> statuses;
    private final @Nullable String search;
    private final int pageSize;

    private TaskQuery(TimeWindow created, List<TaskStatus> statuses, @Nullable String search, int pageSize) {
        this.created = created;
        this.statuses = statuses;
        this.search = search;
        this.pageSize = pageSize;
    }

    /**
     * Tasks created in a span of time, on the clock of the service, whose zone no page states: ask for more than you
     * need. A part of a second widens it.
     *
     * @param from the first moment
     * @param until the last moment, not before {@code from}
     * @throws IllegalArgumentException when it ends before it starts
     */
    public static TaskQuery createdBetween(LocalDateTime from, LocalDateTime until) {
        return new TaskQuery(new TimeWindow(from, until), List.of(), null, Math.toIntExact(Limit.TASKS_PER_PAGE.max()));
    }

    /** Only tasks of one of these statuses; without any, all. */
    public TaskQuery withStatus(TaskStatus... status) {
        return new TaskQuery(created, List.of(status), search, pageSize);
    }

    /**
     * Only tasks in whose name, or another text of theirs, the service finds this. It decides what it takes for found.
     *
     * @param text not blank
     * @throws IllegalArgumentException when it is blank
     */
    public TaskQuery searching(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("[callwright/blank-search] what is searched for is blank; leave it out");
        }
        return new TaskQuery(created, statuses, text, pageSize);
    }

    /**
     * How many tasks the service is asked for at once; the most that it allows otherwise.
     *
     * @param size within {@link Limit#TASKS_PER_PAGE}
     * @throws IllegalArgumentException when it is not
     */
    public TaskQuery pageSize(int size) {
        if (!Limit.TASKS_PER_PAGE.allows(size)) {
            throw new IllegalArgumentException("[callwright/page-size] a page has " + Limit.TASKS_PER_PAGE + " tasks");
        }
        return new TaskQuery(created, statuses, search, size);
    }

    public int pageSize() {
        return pageSize;
    }

    public QueryTasksRequest request(int page) {
        Stream<Integer> numbers = statuses.stream().map(status -> Math.toIntExact(status.value()));
        return QueryTasksRequest.builder()
                .current(page)
                .size(pageSize)
                .params(TaskFilter.builder()
                        .strTime(created.from())
                        .endTime(created.until())
                        .taskType(TaskType.AI_AGENT)
                        .statusList(numbers.toList())
                        .searchCondition(search)
                        .build())
                .build();
    }
}
