package dev.callwright.generator.callee.problem;

import javax.tools.Diagnostic;

/** How much a problem matters. */
public enum Severity {
    /** No mapper is generated, and the compilation fails. */
    ERROR(Diagnostic.Kind.ERROR),
    /** Likely a mistake; the compilation goes on. */
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
