package dev.callwright.mapping;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a single entity that was to be mapped breaks the contract. Names fields and rules, never a value. */
public final class InvalidCalleeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidCalleeException(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.field() + ": " + violation.detail() + " ("
                        + violation.rule().id() + ")")
                .collect(Collectors.joining("; ", "[callwright/invalid-callee] ", "")));
        this.violations = List.copyOf(violations);
    }

    /** All that is wrong with the entity; every index is 0. */
    public List<Violation> violations() {
        return violations;
    }
}
