package dev.callwright.campaign.internal.policy;

import dev.callwright.contract.model.CallingWindow;
import java.time.LocalTime;
import java.util.List;

/**
 * A part of a day.
 *
 * @param from minutes from midnight, 0 to 1439
 * @param to minutes from midnight, later than {@code from}, up to 1440
 */
record DayWindow(int from, int to) {

    static final int DAY = 24 * 60;

    static DayWindow of(CallingWindow window) {
        return new DayWindow(minute(LocalTime.parse(window.strTime())), minute(LocalTime.parse(window.endTime())));
    }

    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** The same time on a clock that is ahead: one part, or two if it spans midnight there. */
    List<DayWindow> on(int minutesAhead) {
        int start = Math.floorMod(from + minutesAhead, DAY);
        int end = start + to - from;
        return end <= DAY
                ? List.of(new DayWindow(start, end))
                : List.of(new DayWindow(start, DAY), new DayWindow(0, end - DAY));
    }

    boolean contains(DayWindow other) {
        return from <= other.from && other.to <= to;
    }

    /** For the wire, where a day ends at 23:59. */
    CallingWindow onWire() {
        return CallingWindow.builder()
                .strTime(text(from))
                .endTime(text(Math.min(to, DAY - 1)))
                .build();
    }

    private static String text(int minute) {
        return LocalTime.of(minute / 60, minute % 60).toString();
    }
}
