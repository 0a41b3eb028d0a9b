package dev.callwright.sandbox.internal.calls;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * A task that is admitted later than its request came.
 *
 * @param due when
 * @param plan the task
 * @param ticket what the request can know of
 * @param then is told what became of it
 */
record LateAdmission(Instant due, TaskPlan plan, long ticket, Consumer<Admission> then) {}
