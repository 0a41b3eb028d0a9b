package dev.callwright.runtime.internal;

import dev.callwright.runtime.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okio.BufferedSink;

/** The body of a submit: of known length, and written once. */
final class SubmitBody extends ObservedBody {

    private static final int CHUNK_BYTES = 1 << 15;
    private static final long REPORT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final FrozenTask task;
    private final Duration longest;
    private final ProgressListener progress;
    private final AtomicBoolean written = new AtomicBoolean();

    /** @param longest how long after its signing the body is still written: a process may be held up in the middle */
    SubmitBody(FrozenTask task, Evidence evidence, Duration longest, ProgressListener progress) {
        super(evidence);
        this.task = task;
        this.longest = longest;
        this.progress = progress;
    }

    @Override
    public long contentLength() {
        return task.bytes();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        if (!written.compareAndSet(false, true)) {
            throw new IOException("[callwright/sent-twice] the body of a submit is written once");
        }
        Reports reports = new Reports();
        byte[] chunk = new byte[CHUNK_BYTES];
        long sent = 0;
        try (InputStream body = task.body().open()) {
            for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
                evidence().checkHeldUp(longest);
                sink.write(chunk, 0, count);
                sent += count;
                evidence().sent(sent);
                reports.sending(sent);
            }
        }
    }

    /** Keeps the listener from being called too often, and from breaking a request that has begun. */
    private final class Reports {

        private long last = System.nanoTime();
        private boolean broken;

        void sending(long sent) {
            long now = System.nanoTime();
            if (broken || (sent < task.bytes() && now - last < REPORT_NANOS)) {
                return;
            }
            last = now;
            try {
                progress.sending(sent, task.bytes());
            } catch (Throwable e) { // Not even an error of a display may break a request that has begun.
                broken = true;
            }
        }
    }
}
