package dev.callwright.campaign.spi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One line of a task's history.
 *
 * @param task the index of the planned task
 * @param number the position in the task's history, from 1
 * @param at when, to the millisecond, by the owner's clock
 * @param owner who wrote it: 1 to 64 of {@code A-Z a-z 0-9 . _ -}, new for every delivery
 * @param state what the task has come to
 */
public record Entry(int task, int number, Instant at, String owner, TaskState state) {

    public Entry {
        if (task < 0 || number < 1) {
            throw new IllegalArgumentException("[callwright/journal-entry] tasks count from 0 and entries from 1");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Token.check("owner", owner);
    }
}
