package dev.callwright.sandbox.internal.calls;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/** The minutes of a day in which calls may be placed. */
public final class DialingHours {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private final ZoneId zone;
    private final BitSet open;

    private DialingHours(ZoneId zone, BitSet open) {
        this.zone = zone;
        this.open = open;
    }

    /** The hours that the windows give together; the whole day when there are none. */
    public static DialingHours of(ZoneId zone, List<DailyWindow> windows) {
        BitSet open = new BitSet(MINUTES_OF_DAY);
        if (windows.isEmpty()) {
            open.set(0, MINUTES_OF_DAY);
        }
        for (DailyWindow window : windows) {
            for (int minute = window.opens(); minute < window.closes(); minute++) {
                open.set(minute % MINUTES_OF_DAY);
            }
        }
        return new DialingHours(zone, open);
    }

    /** The instant itself when calls may be placed then, otherwise the next one at which they may. */
    Instant next(Instant from) {
        ZonedDateTime local = from.atZone(zone);
        int minute = local.getHour() * 60 + local.getMinute();
        if (open.get(minute)) {
            return from;
        }
        int today = open.nextSetBit(minute);
        ZonedDateTime day = local.truncatedTo(ChronoUnit.DAYS);
        return today >= 0 ? at(day, today) : at(day.plusDays(1), open.nextSetBit(0));
    }

    private static Instant at(ZonedDateTime day, int minute) {
        return day.with(LocalTime.of(minute / 60, minute % 60)).toInstant();
    }
}
