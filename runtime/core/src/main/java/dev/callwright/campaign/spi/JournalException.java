package dev.callwright.campaign.spi;

/** The journal cannot be trusted or written, so nothing may be sent. The message says what to do. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Problem {
        /** Another process has the journal open, or this one has. */
        LOCKED,
        /** What is on the disk is not what was written. */
        DAMAGED,
        /** It was written by a newer version. */
        VERSION,
        /** It exists, and holds another plan. */
        OTHER_PLAN,
        /** The disk refused, now or earlier while this journal was open. */
        DISK,
        /** The database refused or was not reached, now or earlier while this journal was open. */
        DATABASE,
        /** The database has no place for journals. */
        MISSING,
        /**
         * The database is set up so that a claim would not be sure to last, or a link is where a file of the journal
         * belongs.
         */
        UNSUITABLE
    }

    private final Problem problem;

    /** An exception of a store; its message begins with {@code [callwright/journal-<problem>]}. */
    public JournalException(Problem problem, String message) {
        super("[callwright/journal-"
                + problem.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "] " + message);
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}
