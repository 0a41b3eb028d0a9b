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

        /** With how many parts there are: each is as long as the rows that it leaves out. */
        @Override
        public String toString() {
            return "Planned[parts=" + parts.size() + "]";
        }
    }

    /** Nothing will be sent. */
    record Refused(CampaignRefusal why) implements PlanOutcome {}
}
