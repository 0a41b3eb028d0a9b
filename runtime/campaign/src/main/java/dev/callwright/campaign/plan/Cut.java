package dev.callwright.campaign.plan;

import dev.callwright.campaign.PlannedTask;
import dev.callwright.runtime.TaskFrame;

/**
 * A task that is cut from the rows.
 *
 * @param position of its first row
 */
record Cut(PlannedTask task, TaskFrame frame, long position) {}
