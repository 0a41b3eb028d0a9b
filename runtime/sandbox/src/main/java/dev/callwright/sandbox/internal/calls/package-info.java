/** Accepted tasks, and the calls that are simulated for them. Time is whatever the sandbox's clock says. */
@NullMarked
package dev.callwright.sandbox.internal.calls;

import org.jspecify.annotations.NullMarked;
