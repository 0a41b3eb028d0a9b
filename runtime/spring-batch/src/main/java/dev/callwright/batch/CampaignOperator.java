package dev.callwright.batch;

import dev.callwright.campaign.CampaignId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.InvalidJobParametersException;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;

/** Runs campaigns as jobs, goes on with them, and recovers those whose manager died. */
public final class CampaignOperator {

    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;

    /** @param job of {@link CampaignJobs} */
    public CampaignOperator(JobOperator operator, JobRepository repository, Job job) {
        this.operator = operator;
        this.repository = repository;
        this.job = job;
    }

    /**
     * Begins a campaign, or goes on with one that ended before all of its tasks were delivered.
     *
     * <p>Spring Batch restarts nothing whose state is {@link BatchStatus#UNKNOWN}, as it cannot know what was done. The
     * journal knows for tasks, so these are run again: what was sent is looked at, not sent.
     *
     * @return how it ended, or that it runs, if the operator does not wait for jobs
     * @throws IllegalStateException when the repository says that it runs: {@link #recover} it if its manager died
     */
    public JobExecution run(CampaignId id) {
        JobExecution last = last(id);
        if (last != null && last.isRunning()) {
            throw new IllegalStateException("[callwright/batch-running] execution " + last.getId() + " of campaign "
                    + id + " is running, or its manager died; if it died, recover(id) first");
        }
        if (last != null) {
            repository.getJobExecutions(last.getJobInstance()).forEach(this::end);
        }
        try {
            return operator.start(job, Campaigns.parameters(id));
        } catch (JobInstanceAlreadyCompleteException e) {
            throw new IllegalStateException(
                    "[callwright/batch-complete] campaign " + id + " is complete; begin a new one under a new id", e);
        } catch (JobExecutionAlreadyRunningException | JobRestartException | InvalidJobParametersException e) {
            throw new IllegalStateException("[callwright/batch-start] Spring Batch does not start " + id, e);
        }
    }

    /**
     * Declares the manager of a campaign dead, so that {@link #run} can go on. Only a person or a lock can know that it
     * is. Should it live, two managers wait for the same tasks, and the journal's claims see to it that each is sent
     * once.
     *
     * @throws IllegalStateException when there is no such campaign, or it is complete
     */
    public JobExecution recover(CampaignId id) {
        JobExecution last = last(id);
        if (last == null || last.getStatus() == BatchStatus.COMPLETED) {
            throw new IllegalStateException(
                    "[callwright/batch-recover] campaign " + id + " has not begun, or is complete");
        }
        return end(last);
    }

    private @Nullable JobExecution last(CampaignId id) {
        return repository.getLastJobExecution(job.getName(), Campaigns.parameters(id));
    }

    /** Workers outlive their manager, and write about their steps meanwhile: what they wrote is read again. */
    private JobExecution end(JobExecution execution) {
        JobExecution current = execution;
        while (true) {
            try {
                endAsRead(current);
                return current;
            } catch (OptimisticLockingFailureException e) {
                current = Objects.requireNonNull(
                        repository.getJobExecution(current.getId()), "the job was deleted from its repository");
            }
        }
    }

    /** The job before its steps: a worker begins no step of a job that has ended, so few can still come between. */
    private void endAsRead(JobExecution execution) {
        if (isOpen(execution.getStatus())) {
            execution.setStatus(BatchStatus.FAILED);
            execution.setExitStatus(ExitStatus.FAILED.addExitDescription("recovered"));
            execution.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
            repository.update(execution);
        }
        execution.getStepExecutions().forEach(this::end);
    }

    private void end(StepExecution step) {
        if (isOpen(step.getStatus())) {
            step.setStatus(BatchStatus.FAILED);
            step.setExitStatus(ExitStatus.FAILED.addExitDescription("recovered"));
            step.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
            repository.update(step);
        }
    }

    private static boolean isOpen(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }
}
