package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.LookupFailedException;
import dev.callwright.campaign.spi.PlannedTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for one task, and counts how often it was not there. */
final class LookUp {

    private final PlannedTask task;
    private final DeliveryContext context;
    private int polls;
    private int cleanAnswers;

    LookUp(PlannedTask task, DeliveryContext context) {
        this.task = task;
        this.context = context;
    }

    /**
     * Asks once, for what was created since the first claim: its process may have been dead for days.
     *
     * @return the tasks of exactly this name; empty when there was no answer, which says nothing
     */
    Optional<List<FoundTask>> ask() {
        polls++;
        Lifetime created = Lifetime.of(context.ledger().history(task).entries(), context.now());
        try {
            List<FoundTask> rows =
                    context.service().directory().find(task.taskName(), created.earliest(), created.latest());
            List<FoundTask> hits = exact(task, rows);
            cleanAnswers = hits.isEmpty() ? cleanAnswers + 1 : 0;
            return Optional.of(hits);
        } catch (LookupFailedException e) {
            return Optional.empty();
        }
    }

    /** How often it was asked. */
    int polls() {
        return polls;
    }

    /** How many answers in a row did not have it. */
    int cleanAnswers() {
        return cleanAnswers;
    }

    /** Pages shift while they are read, so that one task may come twice. */
    static List<FoundTask> exact(PlannedTask task, List<FoundTask> rows) {
        Map<Long, FoundTask> hits = new LinkedHashMap<>();
        for (FoundTask row : rows) {
            if (row.taskName().equals(task.taskName())) {
                hits.put(row.taskId(), row);
            }
        }
        return List.copyOf(hits.values());
    }
}
