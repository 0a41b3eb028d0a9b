package dev.callwright.spec.changes.surface;

/** Who meets a field: users write what is sent and read what is answered. */
public enum Use {
    SENT,
    ANSWERED,
    BOTH,
    NEITHER;

    static Use of(boolean sent, boolean answered) {
        if (sent) {
            return answered ? BOTH : SENT;
        }
        return answered ? ANSWERED : NEITHER;
    }

    public boolean isSent() {
        return this == SENT || this == BOTH;
    }

    public boolean isAnswered() {
        return this == ANSWERED || this == BOTH;
    }
}
