package dev.callwright.generator.internal.task.model;

import java.util.Arrays;
import java.util.Optional;

/** The constants of {@code RecallType}, and how {@code Recalls} begins each of them. */
public enum RecallKind {
    EVERYBODY("ofEverybody"),
    FAILED("ofFailedCalls"),
    BY_INTENT("byIntent");

    private final String factory;

    RecallKind(String factory) {
        this.factory = factory;
    }

    public static Optional<RecallKind> of(String constant) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(constant))
                .findAny();
    }

    public String factory() {
        return factory;
    }
}
