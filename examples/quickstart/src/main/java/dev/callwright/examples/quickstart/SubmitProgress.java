package dev.callwright.examples.quickstart;

import dev.callwright.runtime.ProgressListener;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Draws a submit: first the callees that are checked, then the bytes that are sent. */
final class SubmitProgress implements ProgressListener {

    private final PrintWriter out;
    private final ProgressBar checking;
    private long callees;
    private @Nullable ProgressBar sending;

    SubmitProgress(PrintWriter out, long expectedCallees) {
        this.out = out;
        checking = new ProgressBar(out, "Checking", expectedCallees);
    }

    @Override
    public synchronized void frozen(long callees) {
        this.callees = callees;
        checking.to(callees);
    }

    @Override
    public synchronized void sending(long bytesSent, long totalBytes) {
        if (sending == null) {
            checking.end(ResultTable.grouped(callees) + " callees, none sent yet");
            sending = new ProgressBar(out, "Sending", totalBytes);
        }
        sending.to(bytesSent);
    }

    /** Ends the last bar, whatever became of the submit. */
    synchronized void end(String remark) {
        (sending == null ? checking : sending).end(remark);
    }
}
