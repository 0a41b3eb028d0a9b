package dev.callwright.campaign;

import dev.callwright.campaign.delivery.Sender;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.plan.Plan;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;

/** Sends frozen tasks: each claim prepares its task anew, and sends it once. */
record PlanSender(Plan plan, CampaignListener listener) implements Sender {

    @Override
    public SubmitOutcome send(PlannedTask task) {
        return send(task, Duration.ZERO);
    }

    @Override
    public SubmitOutcome send(PlannedTask task, Duration ahead) {
        ProgressListener progress = new ProgressListener() {
            @Override
            public void sending(long bytesSent, long totalBytes) {
                listener.sending(task, bytesSent, totalBytes);
            }
        };
        return plan.prepare(task.index()).send(progress, ahead);
    }
}
