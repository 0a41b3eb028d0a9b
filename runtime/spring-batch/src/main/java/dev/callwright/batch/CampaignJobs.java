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
 * Makes the job that runs campaigns, and the workers that help it. A job instance is a campaign; it plans in a step,
 * and delivers each task in a partition. The job repository decides what runs; the journal's claim decides who sends.
 */
public final class CampaignJobs {

    /** The name of the job. */
    public static final String JOB = "callwright-campaign";

    private static final String PARTITION = "callwright-task";

    private final JobRepository repository;
    private final Campaigns campaigns;

    /**
     * Jobs for all campaigns of a kind.
     *
     * @param repository in a database that outlives the process
     * @param campaigns makes the campaign of an id, the same in every process; asked once for each id
     */
    public CampaignJobs(JobRepository repository, Function<CampaignId, ? extends CampaignParts<?>> campaigns) {
        this.repository = repository;
        this.campaigns = new Campaigns(campaigns);
    }

    /**
     * A job that delivers in this process.
     *
     * @param threads how many tasks at the same time, 1 or more
     */
    public Job local(int threads) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("callwright-task-");
        executor.setConcurrencyLimit(threads);
        TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
        handler.setTaskExecutor(executor);
        handler.setStep(partition(this::deliver));
        return job(handler);
    }

    /** A job that leaves the tasks to workers, and waits for them. */
    public Job remote(TaskQueue queue) {
        return job(new RemotePartitions(repository, queue));
    }

    /**
     * Starts a worker, which delivers tasks for whatever managers use the same job repository and queue.
     *
     * @param threads how many tasks at the same time, 1 or more
     * @return the worker, to be closed
     */
    public TaskWorker worker(TaskQueue queue, int threads) {
        return new TaskWorker(new RemoteTask(repository, campaigns), queue, threads, campaigns::stop);
    }

    private Job job(PartitionHandler handler) {
        Step deliver = new StepBuilder("callwright-deliver", repository)
                .partitioner(PARTITION, new PlannedParts())
                .step(partition(this::deliver))
                .partitionHandler(handler)
                .build();
        return new JobBuilder(JOB, repository)
                .start(new CampaignStep(repository, "callwright-plan", this::plan))
                .next(deliver)
                .build();
    }

    private Step partition(Function<StepExecution, Verdict> work) {
        return new CampaignStep(repository, PARTITION, work);
    }

    private Verdict plan(StepExecution step) {
        PlanOutcome outcome = campaigns.of(step).plan();
        if (outcome instanceof PlanOutcome.Refused refused) {
            return Verdict.of(refused.why());
        }
        PlannedParts.write(
                ((PlanOutcome.Planned) outcome).parts(), step.getJobExecution().getExecutionContext());
        // Before the step can be seen as complete: a restart would go on without the parts.
        repository.updateExecutionContext(step.getJobExecution());
        return Verdict.COMPLETE;
    }

    private Verdict deliver(StepExecution step) {
        return Verdict.of(campaigns.of(step).deliver(PlannedParts.partOf(step)));
    }
}
