package dev.callwright.campaign.internal.policy;

import dev.callwright.contract.model.GroupCallTask;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.OptionalInt;

/**
 * The time in which calls of a campaign are placed, and the clock that its windows are read by.
 *
 * @param serviceZone the zone of the account, as its console shows times: the wire carries none
 * @param duration from the start of the calls to the last recall, as the caller expects it; clocks may be changed in it
 */
record Lasting(ZoneId serviceZone, Duration duration, InstantSource clock) {

    OptionalInt minutesAhead(ZoneId zone, GroupCallTask task) {
        Instant start = task.sendTime() == null
                ? clock.instant()
                : task.sendTime().atZone(serviceZone).toInstant();
        return Clocks.minutesAhead(zone, serviceZone, start, duration);
    }
}
