package dev.callwright.runtime.internal;

import dev.callwright.runtime.SubmitOutcome.Stage;

/** A request ended without an answer. Tells the cause's class alone: its message may quote what was sent. */
public final class SendingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Class<?> failure;
    private final boolean ended;
    private final Stage stage;

    /**
     * @param ended whether nothing more can happen to the request
     * @param stage where it ended if nothing of it was sent
     */
    SendingException(Throwable failure, boolean ended, Stage stage) {
        super(failure.getClass().getName(), null, false, false);
        this.failure = failure.getClass();
        this.ended = ended;
        this.stage = stage;
    }

    Class<?> failure() {
        return failure;
    }

    boolean ended() {
        return ended;
    }

    Stage stage() {
        return stage;
    }
}
