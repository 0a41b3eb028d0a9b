package dev.callwright.campaign.internal;

import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.TaskPart;
import dev.callwright.campaign.internal.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads off a plan which rows each task is made of. */
public final class TaskParts implements Plan.Rows {

    private final List<TaskPart> parts = new ArrayList<>();
    private final BitSet leftOut = new BitSet();
    private int task = -1;
    private long first;
    private long last;

    private TaskParts() {}

    public static List<TaskPart> of(Plan plan) throws IOException {
        TaskParts rows = new TaskParts();
        plan.forEachRow(rows);
        rows.end();
        return List.copyOf(rows.parts);
    }

    @Override
    public void inTask(long row, String key, int index, int position, @Nullable String optOut) {
        if (index != task) {
            end();
            task = index;
            first = row;
        }
        last = row;
    }

    /** Rows between two tasks are in the part of the earlier one until {@link #end} cuts them off. */
    @Override
    public void leftOut(long row, String key, LeftOut.Reason reason, String code) {
        if (task >= 0) {
            leftOut.set(Math.toIntExact(row - first));
        }
    }

    private void end() {
        if (task >= 0) {
            long rows = last - first + 1;
            leftOut.clear(Math.toIntExact(rows), Math.max(leftOut.length(), Math.toIntExact(rows)));
            parts.add(new TaskPart(task, first, rows, leftOut));
            leftOut.clear();
        }
    }
}
