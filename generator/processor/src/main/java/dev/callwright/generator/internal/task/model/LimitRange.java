package dev.callwright.generator.internal.task.model;

/** The rule of a constant of {@code Limit}. */
public record LimitRange(long min, long max) {

    public boolean allow(long value) {
        return value >= min && value <= max;
    }
}
