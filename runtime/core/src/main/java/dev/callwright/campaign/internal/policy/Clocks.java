package dev.callwright.campaign.internal.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.OptionalInt;

/** How far the clocks of zones are apart while a campaign lasts. */
final class Clocks {

    private Clocks() {}

    /** By how many minutes the one zone is ahead of the other; empty when that changes, or is no whole number. */
    static OptionalInt minutesAhead(ZoneId zone, ZoneId other, Instant start, Duration lasting) {
        int seconds = ahead(zone, other, start);
        Instant end = start.plus(lasting);
        boolean same = seconds % 60 == 0
                && staysAhead(zone, zone, other, start, end)
                && staysAhead(other, zone, other, start, end);
        return same ? OptionalInt.of(seconds / 60) : OptionalInt.empty();
    }

    /** Looks at every time when the clocks of a zone are changed. */
    private static boolean staysAhead(ZoneId changing, ZoneId zone, ZoneId other, Instant start, Instant end) {
        int seconds = ahead(zone, other, start);
        ZoneOffsetTransition change = changing.getRules().nextTransition(start);
        while (change != null && change.getInstant().isBefore(end)) {
            if (ahead(zone, other, change.getInstant()) != seconds) {
                return false;
            }
            change = changing.getRules().nextTransition(change.getInstant());
        }
        return true;
    }

    private static int ahead(ZoneId zone, ZoneId other, Instant at) {
        return zone.getRules().getOffset(at).getTotalSeconds()
                - other.getRules().getOffset(at).getTotalSeconds();
    }
}
