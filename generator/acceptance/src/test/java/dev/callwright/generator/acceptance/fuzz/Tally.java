package dev.callwright.generator.acceptance.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What came of the models. */
final class Tally {

    private final List<Failure> failures = new ArrayList<>();
    private int accepted;
    private int refused;
    private int mapped;

    void add(Tally other) {
        failures.addAll(other.failures);
        accepted += other.accepted;
        refused += other.refused;
        mapped += other.mapped;
    }

    void fail(Failure failure) {
        failures.add(failure);
    }

    void countAccepted() {
        accepted++;
    }

    void countRefused() {
        refused++;
    }

    void countMapped() {
        mapped++;
    }

    List<Failure> failures() {
        return failures;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    /** How many instances kept the contract, so that their JSON was compared. */
    int mapped() {
        return mapped;
    }

    @Override
    public String toString() {
        return accepted + " accepted, " + mapped + " of them with a valid instance; " + refused + " refused; "
                + failures.size() + " failures";
    }
}
