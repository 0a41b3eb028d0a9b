package dev.callwright.campaign.delivery;

import java.time.Duration;
import java.time.Instant;

/** Holds all tasks back when the account has too many at the same time, as the next would be refused like the last. */
final class BusyGate {

    private static final Backoff WAIT = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(5));

    private Instant opens = Instant.MIN;
    private int turn;

    /** When a task may be sent. */
    Instant opens() {
        return opens;
    }

    void refused(Surroundings surroundings) {
        opens = surroundings.after(WAIT, turn++);
    }

    void passed() {
        turn = 0;
    }
}
