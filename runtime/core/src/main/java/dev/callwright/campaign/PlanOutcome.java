package dev.callwright.campaign;

import java.util.List;

/** What became of planning a campaign in parts. */
public sealed interface PlanOutcome {

    /**
     * It is planned, and its journal has begun.
     *
     * @param parts one for each task, in their order
     */
    record Planned(List<TaskPart> parts) implements PlanOutcome {
        public Planned {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing will be sent. */
    record Refused(CampaignRefusal why) implements PlanOutcome {}
}
