package dev.callwright.campaign.internal.delivery;

import java.time.Instant;
import java.util.Optional;

/** The work on one task, in steps, so that the waiting of one is the working time of others. */
interface TaskRun {

    /** Does what can be done now; returns when there is more to do, or empty when this delivery is done with it. */
    Optional<Instant> step();
}
