package dev.callwright.batch;

import dev.callwright.campaign.CampaignParts;
import dev.callwright.campaign.PartOutcome;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskPart;
import dev.callwright.campaign.TaskResult;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Executes a partition that another process made. */
final class RemoteTask {

    /** What becomes of the message. */
    enum Fate {
        /** There is nothing left to do about it. */
        DONE,
        /** Another process may be sending the task; to be tried again later. */
        LATER,
        /** This worker ends; another one goes on. */
        HAND_BACK
    }

    private final JobRepository repository;
    private final Campaigns campaigns;

    RemoteTask(JobRepository repository, Campaigns campaigns) {
        this.repository = repository;
        this.campaigns = campaigns;
    }

    /**
     * Executes it, unless its job has ended or it has been executed: messages come again, and later than they should.
     *
     * @throws RuntimeException when the job repository or the journal fails
     */
    Fate execute(TaskRequest request, BooleanSupplier stopped) {
        StepExecution step = repository.getStepExecution(request.stepExecution());
        if (step == null || !step.getStatus().isRunning() || !isWanted(step)) {
            return Fate.DONE;
        }
        CampaignParts<?> campaign = campaigns.of(step);
        TaskPart part = PlannedParts.partOf(step);
        if (campaign.claimedUntil(part).isPresent()) {
            return Fate.LATER;
        }
        step.setStatus(BatchStatus.STARTED);
        step.setStartTime(LocalDateTime.now(ZoneId.systemDefault()));
        repository.update(step);
        PartOutcome outcome;
        try {
            outcome = campaign.deliver(part);
        } catch (RuntimeException e) {
            return record(step, StepResult.of(e));
        }
        if (outcome instanceof PartOutcome.Delivered it && it.result() instanceof TaskResult.ClaimLost) {
            return Fate.LATER;
        }
        boolean unfinished =
                outcome instanceof PartOutcome.Delivered it && it.result().next() == Step.RESUME;
        return unfinished && stopped.getAsBoolean() ? Fate.HAND_BACK : record(step, StepResult.of(outcome));
    }

    /** A manager that was stopped, or declared dead, has put its tasks on the queue once more, or will do so. */
    private static boolean isWanted(StepExecution step) {
        BatchStatus job = step.getJobExecution().getStatus();
        return job == BatchStatus.STARTING || job == BatchStatus.STARTED;
    }

    private Fate record(StepExecution step, StepResult verdict) {
        try {
            new CampaignStep(repository, step.getStepName(), it -> verdict).execute(step);
        } catch (JobInterruptedException e) {
            throw new IllegalStateException("[callwright/batch-step] the step was interrupted", e);
        }
        if (step.getStatus() == BatchStatus.UNKNOWN) {
            throw new IllegalStateException("[callwright/batch-repository] how " + step.getStepName()
                    + " ended could not be written; it is tried again, and not sent again");
        }
        return Fate.DONE;
    }
}
