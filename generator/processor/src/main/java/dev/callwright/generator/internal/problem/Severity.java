package dev.callwright.generator.internal.problem;

import javax.tools.Diagnostic;

/** How much a problem matters. */
public enum Severity {
    /** No mapper is generated, and the compilation fails. */
    ERROR(Diagnostic.Kind.ERROR),
    /** Suspicious, but legal; what is generated does not depend on it. */
    WARNING(Diagnostic.Kind.WARNING),
    /** For information; the compilation goes on. */
    NOTE(Diagnostic.Kind.NOTE);

    private final Diagnostic.Kind kind;

    Severity(Diagnostic.Kind kind) {
        this.kind = kind;
    }

    Diagnostic.Kind kind() {
        return kind;
    }
}
