package dev.callwright.campaign.spi;

import java.util.List;

/**
 * What a campaign was planned to be.
 *
 * @param campaign its id: 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param taskSize the most callees that a task was given
 * @param tasks in the order of their indexes, which count from 0
 * @param leftOut the rows of the source that are in no task because they were not to be called then: the tasks can be
 *     cut as they were, whoever has opted out since
 */
public record Manifest(String campaign, long taskSize, List<PlannedTask> tasks, RowSet leftOut) {

    public Manifest {
        leftOut = leftOut.copy();
        Token.check("campaign", campaign);
        tasks = List.copyOf(tasks);
        for (int i = 0; i < tasks.size(); i++) {
            PlannedTask task = tasks.get(i);
            Token.check("taskName", task.taskName());
            Token.check("sha256", task.sha256());
            if (task.index() != i) {
                throw new IllegalArgumentException("[callwright/journal-manifest] task " + i + " has the index "
                        + task.index() + "; list the tasks in the order of their indexes");
            }
        }
    }

    /** A plan in which everybody was to be called. */
    public Manifest(String campaign, long taskSize, List<PlannedTask> tasks) {
        this(campaign, taskSize, tasks, new RowSet());
    }

    @Override
    public RowSet leftOut() {
        return leftOut.copy();
    }

    /** The callees of all tasks. */
    public long callees() {
        return tasks.stream().mapToLong(PlannedTask::callees).sum();
    }
}
