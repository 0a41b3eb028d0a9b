package dev.callwright.generator.internal.task.model;

import dev.callwright.generator.internal.problem.Position;
import java.time.LocalTime;

/** A {@code @Window}. */
public record WindowDefinition(WindowTime from, WindowTime to, Position position) {

    public boolean isReadable() {
        return from.time().isPresent() && to.time().isPresent();
    }

    /** Of a readable window. */
    public boolean isOrdered() {
        return start().isBefore(end());
    }

    /** Whether two readable windows have a minute in common. */
    public boolean overlaps(WindowDefinition other) {
        return start().isBefore(other.end()) && other.start().isBefore(end());
    }

    public LocalTime start() {
        return from.time().orElseThrow();
    }

    public LocalTime end() {
        return to.time().orElseThrow();
    }
}
