package dev.callwright.sandbox.internal.vendor;

import dev.callwright.sandbox.Assumption;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

/**
 * What is assumed of the service.
 *
 * @param taken the answers other than the default
 * @param zone the zone of {@code sendTime} and calling windows
 * @param queryZone the zone of times in queries, their answers and pushes
 * @param queryLag how far what is queried is behind what happened
 * @param submissionTime how long a task is being submitted (6) before it waits
 * @param submissionFailures the share of tasks whose submission fails (3), 0 to 1
 * @param lateProcessing how much later a request that was lost is processed; zero for never
 */
public record Assumptions(
        Set<Assumption> taken,
        ZoneId zone,
        ZoneId queryZone,
        Duration queryLag,
        Duration submissionTime,
        double submissionFailures,
        Duration lateProcessing) {

    public Assumptions {
        taken = Set.copyOf(taken);
    }

    public boolean hold(Assumption assumption) {
        return taken.contains(assumption);
    }
}
