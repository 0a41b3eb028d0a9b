package dev.callwright.batch;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignParts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.StepExecution;

/** The campaigns of this process, one of each: a journal in a file lets nobody else in. */
final class Campaigns {

    private static final String PARAMETER = "callwright.campaign";

    private final Map<CampaignId, CampaignParts<?>> known = new ConcurrentHashMap<>();
    private final Function<CampaignId, ? extends CampaignParts<?>> campaigns;

    Campaigns(Function<CampaignId, ? extends CampaignParts<?>> campaigns) {
        this.campaigns = campaigns;
    }

    /** What makes the job instance: the campaign alone, so that running it again is going on with it. */
    static JobParameters parameters(CampaignId id) {
        return new JobParametersBuilder().addString(PARAMETER, id.value(), true).toJobParameters();
    }

    CampaignParts<?> of(StepExecution step) {
        String id = step.getJobParameters().getString(PARAMETER);
        if (id == null) {
            throw new IllegalStateException(
                    "[callwright/batch-campaign] the job has no campaign; run it with a CampaignOperator");
        }
        return known.computeIfAbsent(new CampaignId(id), campaigns);
    }

    void stop() {
        known.values().forEach(CampaignParts::stop);
    }
}
