/**
 * Accepted tasks, and the calls that are simulated for them. Time is whatever the sandbox's clock says.
 *
 * <p>{@link SimulatedTask}, {@link CallCount}, {@link CallRound} and {@link TaskStatus} are for users; the rest is the
 * sandbox's own and may change.
 */
@NullMarked
package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.TaskStatus;
import dev.callwright.sandbox.CallCount;
import dev.callwright.sandbox.CallRound;
import org.jspecify.annotations.NullMarked;
