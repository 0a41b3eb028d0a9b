package dev.callwright.campaign.internal;

import dev.callwright.campaign.CampaignListener;
import dev.callwright.campaign.internal.delivery.Sender;
import dev.callwright.campaign.internal.plan.Plan;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.internal.PreparedTask;
import java.util.BitSet;

/**
 * Makes the requests of frozen tasks.
 *
 * @param first the index in the campaign of the plan's first task: a part has a plan of one task
 */
public record PlanSender(Plan plan, int first, CampaignListener listener) implements Sender {

    @Override
    public Request prepare(PlannedTask task, BitSet optedOut) {
        PreparedTask prepared = plan.prepare(task.index() - first, optedOut);
        ProgressListener progress = new ProgressListener() {
            @Override
            public void sending(long bytesSent, long totalBytes) {
                listener.sending(task, bytesSent, totalBytes);
            }
        };
        return ahead -> prepared.send(progress, ahead);
    }
}
