package dev.callwright.campaign.delivery;

import dev.callwright.campaign.journal.JournalException;
import java.util.List;
import java.util.Optional;

/**
 * How a delivery ended.
 *
 * @param results one per task, in the order of the plan
 * @param end why it ended
 * @param failure of the journal, if that was why
 */
public record DeliveryReport(List<TaskResult> results, End end, Optional<JournalException> failure) {

    public DeliveryReport {
        results = List.copyOf(results);
    }

    /** Why a delivery ended. */
    public enum End {
        /** Nothing more can be done now. */
        COMPLETE,
        /** It was stopped or interrupted. */
        STOPPED,
        /** The journal failed, so nothing more was sent. */
        JOURNAL_FAILED
    }

    /** Whether every task exists once, with all its callees as far as the policy looks. */
    public boolean delivered() {
        return results.stream().allMatch(it -> it.next() == Step.NONE);
    }
}
