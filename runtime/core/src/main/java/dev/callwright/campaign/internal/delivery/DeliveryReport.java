package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.EndReason;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.spi.JournalException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a delivery ended.
 *
 * @param results one per task, in the order of the plan
 * @param end why it ended
 * @param failure of the journal, if that was why
 * @param httpStatus that came instead of the service's answer, if that was why: 404 shows a mistyped base URL
 * @param code by which the service refused whoever asks, if that was why
 * @param optedOut per task, which of its planned callees are surely not in it, as they opted out, by their positions
 */
public record DeliveryReport(
        List<TaskResult> results,
        EndReason end,
        Optional<JournalException> failure,
        OptionalInt httpStatus,
        Optional<String> code,
        List<BitSet> optedOut) {

    public DeliveryReport {
        results = List.copyOf(results);
        optedOut = List.copyOf(optedOut);
    }

    /** With the first results, and how many callees opted out instead of which. */
    @Override
    public String toString() {
        return "DeliveryReport[end=" + end + ", httpStatus=" + httpStatus + ", code=" + code + ", failure=" + failure
                + ", optedOut="
                + optedOut.stream().mapToInt(BitSet::cardinality).sum() + ", tasks=" + results.size() + ", first="
                + results.subList(0, Math.min(results.size(), 3)) + "]";
    }

    /** Whether every task exists once, with all its callees as far as the policy looks. */
    public boolean delivered() {
        return results.stream().allMatch(it -> it.next() == Step.DONE);
    }
}
