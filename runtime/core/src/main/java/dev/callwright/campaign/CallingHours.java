package dev.callwright.campaign;

import dev.callwright.campaign.internal.policy.StatedSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The hours of a callee's day in which a phone may ring.
 *
 * @param from a whole minute
 * @param to a whole minute later than that on the same day
 * @param zone where the callees are, unless the campaign knows better of one
 * @param source where the hours come from, such as a statute or a contract; for messages
 */
public record CallingHours(LocalTime from, LocalTime to, ZoneId zone, String source) {

    public CallingHours {
        Objects.requireNonNull(zone, "zone");
        StatedSource.require(source);
        if (!from.isBefore(to)
                || !from.equals(from.truncatedTo(ChronoUnit.MINUTES))
                || !to.equals(to.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException(
                    "[callwright/calling-hours] calling hours are whole minutes of one day, the start before the end");
        }
    }
}
