package dev.callwright.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the reports of one push. */
final class Tally {

    private int taken;
    private int duplicates;
    private int unreadable;
    private int failed;
    private boolean brokenOff;
    private @Nullable RuntimeException failure;

    void taken() {
        taken++;
    }

    void duplicate() {
        duplicates++;
    }

    void unreadable() {
        unreadable++;
    }

    /** The service has to send the rest. */
    void brokenOff() {
        brokenOff = true;
    }

    void failed(RuntimeException thrown) {
        failed++;
        if (failure == null) {
            failure = thrown;
        } else if (failure != thrown) {
            failure.addSuppressed(thrown);
        }
    }

    PushAnswer answer() {
        int status = failed > 0 ? 500 : brokenOff ? 400 : 200;
        return new PushAnswer(status, taken, duplicates, unreadable, failed, Optional.ofNullable(failure));
    }
}
