package dev.callwright.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects violations, and warnings of what is sent all the same: all are counted, the first {@value #KEPT} of either
 * are kept. Not for use by several threads.
 */
public final class Violations {

    /** How many violations are kept; a wrong mapping of a whole campaign must not fill the memory. */
    public static final int KEPT = 1_000;

    private final List<Violation> kept = new ArrayList<>();
    private final List<Violation> keptWarnings = new ArrayList<>();
    private long total;
    private long totalWarnings;

    /** Adds one. */
    public void add(Violation violation) {
        total++;
        if (kept.size() < KEPT) {
            kept.add(violation);
        }
    }

    /** Adds one that stops nothing, because the mapping allows it. */
    public void warn(Violation violation) {
        totalWarnings++;
        if (keptWarnings.size() < KEPT) {
            keptWarnings.add(violation);
        }
    }

    /** The violations that were kept, in the order of their arrival. */
    public List<Violation> kept() {
        return List.copyOf(kept);
    }

    /** How many there were, kept or not. */
    public long total() {
        return total;
    }

    /** The warnings that were kept, in the order of their arrival. */
    public List<Violation> keptWarnings() {
        return List.copyOf(keptWarnings);
    }

    /** How many warnings there were, kept or not. */
    public long totalWarnings() {
        return totalWarnings;
    }

    /** Whether there was no violation; warnings do not count. */
    public boolean isEmpty() {
        return total == 0;
    }
}
