package dev.callwright.campaign.journal.jdbc;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One worker as the service sees it. Guarded by the service's lock. */
final class Session implements Runnable {

    private final CountingService service;
    private final Line line;
    private final Process process;
    private @Nullable Instant until;
    private boolean busy;
    private boolean killed;
    private int open = -1;

    Session(CountingService service, Line line, Process process) {
        this.service = service;
        this.line = line;
        this.process = process;
    }

    @Override
    public void run() {
        for (Optional<String> question = line.read(); question.isPresent(); question = line.read()) {
            String text = question.get();
            synchronized (service) {
                if (!killed) { // What it sent and nobody has read when it died was lost on its way.
                    service.asked(this, text);
                }
            }
        }
        service.ended(this);
    }

    void order(String campaign, int tasks) {
        synchronized (service) {
            busy = true;
            open = -1;
            line.write(campaign + " " + tasks);
        }
    }

    void answer(String text) {
        until = null;
        try {
            line.write(text);
        } catch (UncheckedIOException e) {
            // It has died, which its reader will see.
        }
    }

    void kill() {
        killed = true;
        process.destroyForcibly().onExit().join();
    }

    void waiting(Instant time) {
        until = time;
    }

    void done(int tasks) {
        open = tasks;
        busy = false;
    }

    boolean isBusy() {
        return busy;
    }

    boolean isWaiting() {
        return until != null;
    }

    Instant until() {
        return java.util.Objects.requireNonNull(until);
    }

    boolean isKilled() {
        synchronized (service) {
            return killed;
        }
    }

    /** How many tasks were not where they should be when it was done; -1 while it is not. */
    int open() {
        synchronized (service) {
            return open;
        }
    }

    void end() {
        process.destroyForcibly().onExit().join();
    }
}
