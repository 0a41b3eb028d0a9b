package dev.callwright.runtime;

/** A request ended without an answer. Tells the cause's class alone: its message may quote what was sent. */
final class SendingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Class<?> failure;
    private final boolean ended;
    private final boolean interrupted;

    /**
     * @param ended whether nothing more can happen to the request
     * @param interrupted whether it was given up because the thread was interrupted
     */
    SendingException(Throwable failure, boolean ended, boolean interrupted) {
        super(failure.getClass().getName(), null, false, false);
        this.failure = failure.getClass();
        this.ended = ended;
        this.interrupted = interrupted;
    }

    Class<?> failure() {
        return failure;
    }

    boolean ended() {
        return ended;
    }

    boolean interrupted() {
        return interrupted;
    }
}
