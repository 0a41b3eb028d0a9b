package dev.callwright.runtime.wire;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Watches for what a thread of a client throws and nobody catches, and for what is printed: both reach a user's stderr.
 */
public final class Uncaught implements AutoCloseable {

    private static final String CLIENTS = "callwright-submit";
    private static final int TO_END_MILLIS = 30_000;

    /** Tells of broken connections by itself, on the same stream. */
    private static final Logger SERVER = Logger.getLogger("mockwebserver3.MockWebServer");

    private final @Nullable Level serversLevel = SERVER.getLevel();
    private final UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    /** Watches from now on. */
    public Uncaught() {
        SERVER.setLevel(Level.OFF);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> seen.add(thread.getName() + " " + Traces.of(thrown)));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    /** After {@link #close()}: all of it. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    /** Waits for the clients' threads: an exception is thrown after the outcome is known. */
    @Override
    public void close() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(CLIENTS)) {
                await(thread);
            }
        }
        Thread.setDefaultUncaughtExceptionHandler(before);
        System.setErr(err);
        SERVER.setLevel(serversLevel);
        if (printed.size() > 0) {
            seen.add("printed: " + printed.toString(StandardCharsets.UTF_8));
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join(TO_END_MILLIS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
