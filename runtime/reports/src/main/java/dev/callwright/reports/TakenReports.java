package dev.callwright.reports;

/**
 * Remembers which reports were taken, so that one that comes again is not acted on again. Safe for use by several
 * threads.
 *
 * <p>Use a table of your database: store the id and the fingerprint, and run the action, in one transaction. Then a
 * report counts as taken exactly when what it changed is stored, also after a restart. {@code runtime/docs/reports.md}
 * has a complete one.
 */
@FunctionalInterface
public interface TakenReports {

    /**
     * Runs the action, unless one with this id and this fingerprint has ended normally before. While it runs, another
     * call with the same id waits for how it ends. When it throws, so does this, and the report has not been taken.
     *
     * @param voiceId up to 128 printable characters
     * @param fingerprint of all that the report says, 64 hexadecimal digits; whoever knows the rest of a report can
     *     find its number by trying, so keep it as you keep the reports
     * @return whether the action ran
     */
    boolean once(String voiceId, String fingerprint, Action action);

    /** What is done about a report. */
    @FunctionalInterface
    interface Action {

        /**
         * Does it.
         *
         * @param changed whether a report with the same id, but another fingerprint, was taken before
         */
        void run(boolean changed);
    }

    /**
     * In the memory of this process: what was taken is forgotten with it, and other processes do not know. For tests,
     * and for a handler that may run again after a restart.
     *
     * @param most how many ids are remembered, at least 1; beyond that the ones not seen for longest are forgotten. Of
     *     one id, the last 8 fingerprints
     * @throws IllegalArgumentException when less than 1
     */
    static TakenReports inMemory(int most) {
        return new RecentReports(most);
    }
}
