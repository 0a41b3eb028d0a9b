package dev.callwright.reports;

/**
 * Remembers which reports were taken, so that one that comes again is not acted on again. Safe for use by several
 * threads.
 *
 * <p>A database is a better memory than this process: insert the id and run the action in one transaction, with the id
 * as primary key. Then a report counts as taken exactly when what it changed is stored.
 */
@FunctionalInterface
public interface TakenReports {

    /**
     * Runs the action, unless one with this id has ended normally before. While it runs, another call with the same id
     * waits for how it ends. When it throws, so does this, and the report has not been taken.
     *
     * @param voiceId up to 128 characters
     * @return whether the action ran
     */
    boolean once(String voiceId, Runnable action);

    /**
     * In the memory of this process: what was taken is forgotten with it, and other processes do not know.
     *
     * @param most how many ids are remembered, at least 1; beyond that the ones not seen for longest are forgotten
     * @throws IllegalArgumentException when less than 1
     */
    static TakenReports inMemory(int most) {
        return new RecentReports(most);
    }
}
