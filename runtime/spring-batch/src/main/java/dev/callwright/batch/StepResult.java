package dev.callwright.batch;

import dev.callwright.campaign.CampaignRefusal;
import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.CampaignRefusal.NotPlanned;
import dev.callwright.campaign.PartOutcome;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.step.StepExecution;

/** How a step ends, in words that hold nothing personal: they go into the job repository. */
record StepResult(boolean complete, ExitStatus exit) {

    static final StepResult COMPLETE = new StepResult(true, ExitStatus.COMPLETED);

    static StepResult of(PartOutcome outcome) {
        if (outcome instanceof PartOutcome.Delivered delivered) {
            return of(delivered.result());
        }
        return of(((PartOutcome.Refused) outcome).why());
    }

    private static StepResult of(TaskResult result) {
        String what = result.task().taskName() + ": " + result.getClass().getSimpleName();
        return result.next() == Step.DONE
                ? new StepResult(true, ExitStatus.COMPLETED.addExitDescription(what))
                : failed(result.next().name(), what);
    }

    static StepResult of(CampaignRefusal refusal) {
        if (refusal instanceof Changed changed) {
            return failed("CHANGED", String.join("; ", changed.differences()));
        } else if (refusal instanceof Invalid invalid) {
            return failed(
                    "INVALID",
                    invalid.total() + " violations, such as "
                            + invalid.violations().stream()
                                    .findFirst()
                                    .map(it -> it.rule().id() + " in row " + it.index())
                                    .orElse("none that is kept"));
        }
        return failed("NOT_PLANNED", ((NotPlanned) refusal).cause());
    }

    /** The message of an exception may quote what it is about, and Spring Batch would store and log all of it. */
    static StepResult of(Exception failure) {
        String message = failure.getMessage();
        return message != null && message.startsWith("[callwright/")
                ? failed("FAILED", message)
                : failed("FAILED", failure.getClass().getName());
    }

    private static StepResult failed(String code, String description) {
        return new StepResult(false, new ExitStatus(code, description));
    }

    void applyTo(StepExecution step) {
        if (!complete) {
            step.upgradeStatus(BatchStatus.FAILED);
        }
        step.setExitStatus(exit);
    }
}
