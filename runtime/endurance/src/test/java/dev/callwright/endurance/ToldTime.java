package dev.callwright.endurance;

import dev.callwright.campaign.spi.Waiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/** The time of a process that is told how late it is instead of waiting. */
final class ToldTime implements Waiter {

    static final String WAIT = "wait";

    private final MovingClock clock;
    private final PrintStream out;
    private final BufferedReader in;

    ToldTime(MovingClock clock, PrintStream out, BufferedReader in) {
        this.clock = clock;
        this.out = out;
        this.in = in;
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public void waitUntil(Instant time) {
        if (!time.isAfter(instant())) {
            return;
        }
        out.println(WAIT + " " + time.toEpochMilli());
        try {
            clock.aheadMillis(Long.parseLong(in.readLine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void wake() {}
}
