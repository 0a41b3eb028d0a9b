package dev.callwright.generator.internal.task.model;

import java.util.Map;

/** The contract's limits, by the names of their constants. */
public record TaskLimits(Map<String, LimitRange> bounds) {

    public TaskLimits {
        bounds = Map.copyOf(bounds);
    }

    /**
     * The limit of that constant.
     *
     * @throws IllegalStateException when the contract has none
     */
    public LimitRange of(String constant) {
        LimitRange found = bounds.get(constant);
        if (found == null) {
            throw new IllegalStateException("No limit " + constant + " in the contract");
        }
        return found;
    }
}
