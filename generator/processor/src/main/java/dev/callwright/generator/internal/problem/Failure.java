package dev.callwright.generator.internal.problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.lang.model.element.TypeElement;

/** A failure of the processor itself: one line, and the trace only for whoever asks for it. */
public final class Failure {

    private Failure() {}

    /** Anything that escapes would end the compiler with a page of trace, and hide the errors of other classes. */
    public static Problem of(TypeElement type, Exception failure, boolean debug) {
        Position position = Position.of(type);
        return Problem.of(
                ProblemId.INTERNAL_ERROR,
                position,
                position,
                type.getQualifiedName().toString(),
                failure.toString().lines().findFirst().orElse(""),
                debug ? System.lineSeparator() + trace(failure) : "");
    }

    /** As text of the one message that was asked for with an option; nothing is printed here. */
    private static String trace(Exception failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
