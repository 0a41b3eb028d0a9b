package dev.callwright.reports;

import java.util.Optional;

/**
 * What to answer to a push: a status, without a body. After one that is not 2xx, the service is taken to send the push
 * again, as it was. So 2xx says that nothing of it is needed again: a report that cannot be read would be as unreadable
 * the next time, and was told to the handler.
 *
 * @param status 200; 400 when it is no list of reports, or one that breaks off, 404 for another path, 413 when it is
 *     too long, 500 when the directory, the memory or the handler threw for a report
 * @param taken how many reports were handed to the handler as new or changed
 * @param duplicates how many were taken before
 * @param unreadable how many could not be read, where the list breaks off included
 * @param failed how many were not taken, because something threw
 * @param failure the first that was thrown, with the others as suppressed
 */
public record PushAnswer(
        int status, int taken, int duplicates, int unreadable, int failed, Optional<RuntimeException> failure) {

    static PushAnswer of(int status) {
        return new PushAnswer(status, 0, 0, 0, 0, Optional.empty());
    }

    /** Without the text of the failure, which is not ours. */
    @Override
    public String toString() {
        return "PushAnswer[status=" + status + ", taken=" + taken + ", duplicates=" + duplicates + ", unreadable="
                + unreadable + ", failed=" + failed + "]";
    }
}
