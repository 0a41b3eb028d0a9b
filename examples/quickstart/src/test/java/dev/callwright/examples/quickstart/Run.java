package dev.callwright.examples.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program, and what it printed. */
record Run(int exitCode, String output) {

    static Run quickstart(String... args) {
        StringWriter output = new StringWriter();
        PrintWriter out = new PrintWriter(output, true);
        int exitCode = Quickstart.commandLine(out).setErr(out).execute(args);
        return new Run(exitCode, output.toString());
    }
}
