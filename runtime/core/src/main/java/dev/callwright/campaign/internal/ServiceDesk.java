package dev.callwright.campaign.internal;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.spi.Canceller;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.FoundTask.Phase;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.contract.OperationStatus;
import dev.callwright.contract.QueryTasksStatus;
import dev.callwright.contract.TaskStatus;
import dev.callwright.runtime.ReadFailedException;
import dev.callwright.runtime.ReadOutcome;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskQuery;
import dev.callwright.runtime.TaskSummary;
import dev.callwright.runtime.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and cancels the tasks of one campaign through the client. */
public final class ServiceDesk implements Directory, Canceller {

    /** Times at the service have no zone, and clocks differ. */
    private static final Duration MARGIN = Duration.ofDays(2);

    /** What the service answers to whoever may not ask, whatever is asked; so a create would be refused as well. */
    private static final Set<OperationStatus> NOT_ALLOWED =
            Set.of(QueryTasksStatus.AUTHENTICATION_ERROR, QueryTasksStatus.IP_RESTRICTED);

    private final Tasks tasks;
    private final CampaignId id;

    public ServiceDesk(Tasks tasks, CampaignId id) {
        this.tasks = tasks;
        this.id = id;
    }

    /**
     * How the service searches is not documented, so that only a list of everything says that something is not there;
     * and only one that adds up.
     */
    @Override
    public List<FoundTask> find(String taskName, Instant earliest, Instant latest) throws LookupFailedException {
        List<FoundTask> found = glance(taskName, earliest, latest);
        boolean isThere = found.stream().anyMatch(task -> task.taskName().equals(taskName));
        return isThere ? found : read(everything(earliest, latest));
    }

    @Override
    public List<FoundTask> glance(String taskName, Instant earliest, Instant latest) throws LookupFailedException {
        return read(everything(earliest, latest).searching(id.value()));
    }

    private static TaskQuery everything(Instant earliest, Instant latest) {
        return TaskQuery.createdBetween(local(earliest.minus(MARGIN)), local(latest.plus(MARGIN)));
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private List<FoundTask> read(TaskQuery query) throws LookupFailedException {
        List<FoundTask> found = new ArrayList<>();
        try (Stream<TaskSummary> listed = tasks.stream(query)) {
            for (TaskSummary task : (Iterable<TaskSummary>) listed::iterator) {
                if (task.taskName().toLowerCase(Locale.ROOT).contains(id.value())) {
                    found.add(found(task));
                }
            }
        } catch (ReadFailedException e) {
            throw failed(e.outcome());
        }
        return found;
    }

    private static LookupFailedException failed(ReadOutcome<?> outcome) {
        if (outcome instanceof ReadOutcome.Refused<?> it
                && it.status().filter(NOT_ALLOWED::contains).isPresent()) {
            return LookupFailedException.notAllowed(
                    "[callwright/look-up] the service does not let this account or machine ask", it.code());
        }
        if (outcome instanceof ReadOutcome.Unanswered<?> it && !it.isServices()) {
            String message = "[callwright/look-up] the service did not answer";
            return it.httpStatus().isPresent()
                    ? LookupFailedException.refused(message, it.httpStatus().getAsInt())
                    : new LookupFailedException(message);
        }
        return LookupFailedException.answered(
                "[callwright/look-up] the service's list of tasks could not be read, or does not add up");
    }

    private static FoundTask found(TaskSummary task) throws LookupFailedException {
        if (task.numbers().isEmpty()) {
            throw LookupFailedException.answered(
                    "[callwright/look-up] the service lists a task without its callees' number");
        }
        return new FoundTask(
                task.taskId().value(),
                task.taskName(),
                phase(task.status()),
                task.numbers().getAsLong(),
                task.called().orElse(0));
    }

    private static Phase phase(Optional<TaskStatus> status) {
        if (status.isEmpty()) {
            return Phase.OTHER;
        }
        return switch (status.get()) {
            case WAITING -> Phase.WAITING;
            case CALLING -> Phase.CALLING;
            case FINISHED -> Phase.FINISHED;
            case SUBMISSION_FAILED -> Phase.FAILED;
            case CANCELLED -> Phase.CANCELLED;
            case SUSPENDED -> Phase.SUSPENDED;
            case SUBMITTING -> Phase.SUBMITTING;
        };
    }

    @Override
    public void cancel(List<Long> taskIds) {
        tasks.cancel(taskIds.stream().map(TaskId::new).toList());
    }
}
