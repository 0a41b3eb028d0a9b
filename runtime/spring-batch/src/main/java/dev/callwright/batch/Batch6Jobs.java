package dev.callwright.batch;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignParts;
import dev.callwright.campaign.PlanOutcome;
import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The job and its steps. Apart from {@link CampaignJobs}, which says what is wrong where the class path has no Spring
 * Batch 6: a class that makes use of it cannot even be loaded there.
 */
final class Batch6Jobs {

    private static final String PARTITION = "callwright-task";

    private final JobRepository repository;
    private final Campaigns campaigns;

    Batch6Jobs(JobRepository repository, Function<CampaignId, ? extends CampaignParts<?>> campaigns) {
        this.repository = repository;
        this.campaigns = new Campaigns(campaigns);
    }

    Job local(int threads) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("callwright-task-");
        executor.setConcurrencyLimit(threads);
        TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
        handler.setTaskExecutor(executor);
        handler.setStep(partition(this::deliver));
        return job(handler);
    }

    Job remote(TaskQueue queue) {
        return job(new RemotePartitions(repository, queue));
    }

    TaskWorker worker(TaskQueue queue, int threads) {
        return new TaskWorker(new RemoteTask(repository, campaigns), queue, threads, campaigns::stop);
    }

    private Job job(PartitionHandler handler) {
        Step deliver = new StepBuilder("callwright-deliver", repository)
                .partitioner(PARTITION, new PlannedParts())
                .step(partition(this::deliver))
                .partitionHandler(handler)
                .build();
        return new JobBuilder(CampaignJobs.JOB, repository)
                .start(new CampaignStep(repository, "callwright-plan", this::plan))
                .next(deliver)
                .build();
    }

    private Step partition(Function<StepExecution, StepResult> work) {
        return new CampaignStep(repository, PARTITION, work);
    }

    private StepResult plan(StepExecution step) {
        PlanOutcome outcome = campaigns.of(step).plan();
        if (outcome instanceof PlanOutcome.Refused refused) {
            return StepResult.of(refused.why());
        }
        PlannedParts.write(
                ((PlanOutcome.Planned) outcome).parts(), step.getJobExecution().getExecutionContext());
        // Before the step can be seen as complete: a restart would go on without the parts.
        repository.updateExecutionContext(step.getJobExecution());
        return StepResult.COMPLETE;
    }

    private StepResult deliver(StepExecution step) {
        return StepResult.of(campaigns.of(step).deliver(PlannedParts.partOf(step)));
    }
}
