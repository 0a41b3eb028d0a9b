package dev.callwright.runtime.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Looks for secrets in whatever a program shows: all logs at their finest, what is printed, what is handed in. */
final class Canaries implements AutoCloseable {

    private static final int WINDOW = 8;

    private final Needles needles = new Needles();
    private final Set<String> found = new ConcurrentSkipListSet<>();
    private final Map<String, LongAdder> bytes = new ConcurrentHashMap<>();
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            entry.setSourceClassName(
                    entry.getLoggerName()); // Or the stack is walked, which takes longer than all else.
            see(entry.getLoggerName(), formatter.format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** @param secrets each at random, so that nothing else looks like it */
    Canaries(List<String> secrets) {
        secrets.forEach(secret -> needles.hide(secret, WINDOW));
        handler.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(handler);
        System.setOut(new PrintStream(new Printed("stdout"), true, UTF_8));
        System.setErr(new PrintStream(new Printed("stderr"), true, UTF_8));
    }

    /** Searches a text. What was found is told by its source alone. */
    void see(String source, Object shown) {
        String text = String.valueOf(shown);
        bytes.computeIfAbsent(source, unused -> new LongAdder()).add(text.length());
        if (needles.standIn(text)) {
            found.add(source);
        }
    }

    /** Searches what a log would show of an exception. */
    void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            see(e.getClass().getName(), Traces.of(e));
        }
    }

    Set<String> found() {
        return Set.copyOf(found);
    }

    long bytes() {
        return bytes.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** How much of it came from a source. */
    long bytes(String source) {
        return bytes.getOrDefault(source, new LongAdder()).sum();
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(level);
        System.setOut(out);
        System.setErr(err);
    }

    private final class Printed extends OutputStream {

        private final String source;
        private final StringBuilder line = new StringBuilder();

        Printed(String source) {
            this.source = source;
        }

        @Override
        public synchronized void write(int next) {
            line.append((char) (next & 0xff));
            if (next == '\n') {
                see(source, line);
                line.setLength(0);
            }
        }
    }
}
