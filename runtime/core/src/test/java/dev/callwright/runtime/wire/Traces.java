package dev.callwright.runtime.wire;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Exceptions as a log would show them. */
public final class Traces {

    private Traces() {}

    /** With causes and suppressed ones. As text to be searched for what must not be in it; nothing is printed. */
    public static String of(Throwable shown) {
        StringWriter trace = new StringWriter();
        shown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
