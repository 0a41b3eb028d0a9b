package dev.callwright.sandbox.internal.calls;

import java.time.LocalTime;

/**
 * A calling window, a row of {@code allowSendTime}.
 *
 * @param start the first minute in which calls may be placed
 * @param end the first minute in which they may not any more
 */
public record DailyWindow(LocalTime start, LocalTime end) {

    private static final int MINUTES_OF_DAY = 24 * 60;

    /** The minute of the day at which it opens. */
    int opens() {
        return minute(start);
    }

    /**
     * The minute of the day at which it closes: of the next day, beyond 1440, when it does not start before it ends.
     */
    int closes() {
        return start.isBefore(end) ? minute(end) : minute(end) + MINUTES_OF_DAY;
    }

    /** Whether a minute belongs to both, for windows that start before they end. */
    public boolean overlaps(DailyWindow other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
