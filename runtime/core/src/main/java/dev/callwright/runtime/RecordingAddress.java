package dev.callwright.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a recording can be read for a while. Whoever has the address can hear the call, so {@code toString} does not
 * show it.
 */
public interface RecordingAddress {

    /** The address, as it came; not checked. */
    String url();

    /** Until when, if the service told. */
    Optional<Instant> expires();
}
