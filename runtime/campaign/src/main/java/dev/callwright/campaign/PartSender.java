package dev.callwright.campaign;

import dev.callwright.campaign.delivery.Sender;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.plan.Plan;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;

/** Sends the one task of a plan, whatever its index in the campaign is. */
record PartSender(Plan plan, CampaignListener listener) implements Sender {

    @Override
    public SubmitOutcome send(PlannedTask task) {
        return plan.prepare(0).send(new ProgressListener() {
            @Override
            public void sending(long bytesSent, long totalBytes) {
                listener.sending(task, bytesSent, totalBytes);
            }
        });
    }
}
