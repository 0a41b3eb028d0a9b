package dev.callwright.runtime.internal;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A span of local time in whole seconds, as the service compares it; parts of a second only ever widen it. */
public record TimeWindow(LocalDateTime from, LocalDateTime until) {

    public TimeWindow {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("[callwright/time-window] it ends before it starts");
        }
        from = from.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime second = until.truncatedTo(ChronoUnit.SECONDS);
        until = second.equals(until) ? second : second.plusSeconds(1);
    }
}
