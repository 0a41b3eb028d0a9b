package dev.callwright.generator.internal.task.model;

import dev.callwright.generator.internal.problem.Position;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/** A time of the day in an annotation. */
public record WindowTime(String text, Position position) {

    private static final int HOUR_AND_MINUTE = "00:00".length();

    /** The time; empty when the text is none, or finer than the wire. */
    public Optional<LocalTime> time() {
        try {
            return text.length() == HOUR_AND_MINUTE ? Optional.of(LocalTime.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
