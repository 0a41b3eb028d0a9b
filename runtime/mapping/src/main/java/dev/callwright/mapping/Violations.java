package dev.callwright.mapping;

import java.util.ArrayList;
import java.util.List;

/** Collects violations: all are counted, the first {@value #KEPT} are kept. Not for use by several threads. */
public final class Violations {

    /** How many violations are kept; a wrong mapping of a whole campaign must not fill the memory. */
    public static final int KEPT = 1_000;

    private final List<Violation> kept = new ArrayList<>();
    private long total;

    /** Adds one. */
    public void add(Violation violation) {
        total++;
        if (kept.size() < KEPT) {
            kept.add(violation);
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

    /** Whether there was none. */
    public boolean isEmpty() {
        return total == 0;
    }
}
