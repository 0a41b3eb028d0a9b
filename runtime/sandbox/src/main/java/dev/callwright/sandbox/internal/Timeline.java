package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.internal.calls.TaskBook;
import dev.callwright.sandbox.internal.push.Pusher;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets time pass: calls are placed and reports pushed when they are due. Thread-safe. */
public final class Timeline {

    private final SandboxClock clock;
    private final TaskBook book;
    private final @Nullable Pusher pusher;

    public Timeline(SandboxClock clock, TaskBook book, @Nullable Pusher pusher) {
        this.clock = clock;
        this.book = book;
        this.pusher = pusher;
    }

    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException(
                    "[callwright/sandbox] time does not run backwards; advance by 0 or more");
        }
        Instant end = clock.instant().plus(by);
        if (pusher != null) {
            // Step by step, so that a report goes out, and fails, at its own time.
            for (Optional<Instant> next = next(); next.filter(end::isAfter).isPresent(); next = next()) {
                moveTo(next.get());
            }
        }
        moveTo(end);
    }

    public synchronized void complete() {
        for (Optional<Instant> next = next(); next.isPresent(); next = next()) {
            moveTo(next.get());
        }
    }

    private void moveTo(Instant instant) {
        Duration ahead = Duration.between(clock.instant(), instant);
        clock.advance(ahead.isNegative() ? Duration.ZERO : ahead);
        Instant now = book.settle();
        if (pusher != null) {
            pusher.push(now);
        }
    }

    private Optional<Instant> next() {
        return Stream.concat(
                        book.next().stream(), Stream.ofNullable(pusher).flatMap(pushing -> pushing.next().stream()))
                .min(Instant::compareTo);
    }
}
