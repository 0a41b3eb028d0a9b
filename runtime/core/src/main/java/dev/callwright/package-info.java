/** The way in: {@link CallwrightClient} submits tasks, runs campaigns, and finds and steers what was created. */
@NullMarked
package dev.callwright;

import org.jspecify.annotations.NullMarked;
