package dev.callwright.batch;

import dev.callwright.campaign.TaskPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The parts of a planned campaign, in the job's context: a restart makes the same partitions of them. */
final class PlannedParts implements Partitioner {

    private static final String COUNT = "callwright.parts";
    private static final String PART = "callwright.part";

    static void write(List<TaskPart> parts, ExecutionContext job) {
        job.putInt(COUNT, parts.size());
        parts.forEach(part -> job.putString(PART + '.' + part.task(), part.text()));
    }

    static TaskPart partOf(StepExecution partition) {
        return TaskPart.of(partition.getExecutionContext().getString(PART));
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        StepContext step = Objects.requireNonNull(StepSynchronizationManager.getContext(), "outside of a step");
        ExecutionContext job = step.getStepExecution().getJobExecution().getExecutionContext();
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (int task = 0; task < job.getInt(COUNT); task++) {
            ExecutionContext context = new ExecutionContext();
            context.putString(PART, job.getString(PART + '.' + task));
            partitions.put(String.format(Locale.ROOT, "%06d", task), context);
        }
        return partitions;
    }
}
