/**
 * Accepted tasks, and the calls that are simulated for them. Time is whatever the sandbox's clock says.
 *
 * <p>{@link CallTask}, {@link CallCount}, {@link Round} and {@link TaskState} are for users; the rest is the sandbox's
 * own and may change.
 */
@NullMarked
package dev.callwright.sandbox.calls;

import org.jspecify.annotations.NullMarked;
