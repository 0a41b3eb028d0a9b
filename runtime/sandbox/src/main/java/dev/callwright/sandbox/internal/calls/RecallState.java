package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.RecallStatus;

/** The state of a recall flow or of one of its nodes. */
public enum RecallState {
    /** Nothing of it has begun: it may still be changed and cancelled. */
    PENDING(RecallStatus.PENDING),
    /** Recalls are being made. */
    IN_PROGRESS(RecallStatus.IN_PROGRESS),
    /** No recall is left to make. */
    COMPLETED(RecallStatus.COMPLETED),
    /** It was cancelled, or its task was. */
    CANCELLED(RecallStatus.CANCELLED),
    /** It cannot be made: the task was never submitted. */
    FAILED(RecallStatus.FAILED);

    private final RecallStatus status;

    RecallState(RecallStatus status) {
        this.status = status;
    }

    /** The number that the API family has for it. */
    public long code() {
        return status.value();
    }
}
