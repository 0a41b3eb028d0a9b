package dev.callwright.batch;

import java.util.function.Function;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.StepExecution;

/** A step outside of any transaction: it may last for hours, and what it does cannot be rolled back. */
final class CampaignStep extends AbstractStep {

    private final Function<StepExecution, StepResult> work;

    CampaignStep(JobRepository repository, String name, Function<StepExecution, StepResult> work) {
        super(repository);
        setName(name);
        this.work = work;
        try {
            afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException("[callwright/batch-step] Spring Batch refuses the step", e);
        }
    }

    @Override
    protected void doExecute(StepExecution step) {
        StepResult verdict;
        try {
            verdict = work.apply(step);
        } catch (RuntimeException e) {
            verdict = StepResult.of(e);
        }
        verdict.applyTo(step);
    }
}
