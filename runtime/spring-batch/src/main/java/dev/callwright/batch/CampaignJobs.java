package dev.callwright.batch;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignParts;
import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Makes the job that runs campaigns, and the workers that help it. A job instance is a campaign; it plans in a step,
 * and delivers each task in a partition. The job repository decides what runs; the journal's claim decides who sends.
 */
public final class CampaignJobs {

    /** The name of the job. */
    public static final String JOB = "callwright-campaign";

    private final Batch6Jobs jobs;

    /**
     * Jobs for all campaigns of a kind.
     *
     * @param repository in a database that outlives the process
     * @param campaigns makes the campaign of an id, the same in every process; asked once for each id
     * @throws IllegalStateException when the class path has Spring Batch 5, as Spring Boot 3 brings it
     */
    public CampaignJobs(JobRepository repository, Function<CampaignId, ? extends CampaignParts<?>> campaigns) {
        BatchVersion.check();
        this.jobs = new Batch6Jobs(repository, campaigns);
    }

    /**
     * A job that delivers in this process.
     *
     * @param threads how many tasks at the same time, 1 or more
     */
    public Job local(int threads) {
        return jobs.local(threads);
    }

    /** A job that leaves the tasks to workers, and waits for them. */
    public Job remote(TaskQueue queue) {
        return jobs.remote(queue);
    }

    /**
     * Starts a worker, which delivers tasks for whatever managers use the same job repository and queue.
     *
     * @param threads how many tasks at the same time, 1 or more
     * @return the worker, to be closed
     */
    public TaskWorker worker(TaskQueue queue, int threads) {
        return jobs.worker(queue, threads);
    }
}
