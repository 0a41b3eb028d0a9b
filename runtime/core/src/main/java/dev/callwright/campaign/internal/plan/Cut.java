package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.runtime.internal.TaskFrame;

/**
 * A task that is cut from the rows.
 *
 * @param position of its first row
 * @param sha256 the plain hash of its body, which is not kept
 */
record Cut(PlannedTask task, TaskFrame frame, long position, String sha256) {

    /** Without the plain hash: from one, whom a task of few callees calls could be found by trying. */
    @Override
    public String toString() {
        return "Cut[task=" + task + ", position=" + position + "]";
    }
}
