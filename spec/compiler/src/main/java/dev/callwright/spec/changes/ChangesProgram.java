package dev.callwright.spec.changes;

import dev.callwright.spec.read.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what changed between two specs; without arguments, since the recorded one. */
public final class ChangesProgram {

    private static final int BOTH = 2;

    private ChangesProgram() {}

    /**
     * Prints the report.
     *
     * @param arguments the old spec and the new one; or the new one; or none
     * @throws IllegalArgumentException naming the file and the line that cannot be read as a spec
     * @throws IOException when a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(System.getProperty("changes.module", "."));
        Path before = arguments.length == BOTH ? Path.of(arguments[0]) : module.resolve("src/baseline/openapi.yaml");
        Path after =
                arguments.length == 0 ? module.resolve("../openapi.yaml") : Path.of(arguments[arguments.length - 1]);
        // What is printed may be read by anything, on a machine with any character set.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.print(report(before, after));
        out.flush();
    }

    private static String report(Path before, Path after) throws IOException {
        String old = Files.readString(before);
        String now = Files.readString(after);
        check(before, old);
        check(after, now);
        try {
            return ChangeReport.of(old, now).text();
        } catch (SpecException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void check(Path file, String spec) {
        try {
            ChangeReport.of(spec, spec);
        } catch (SpecException e) {
            throw new IllegalArgumentException(
                    "[callwright/spec] " + file.getFileName() + ":" + e.place().line() + ": "
                            + e.place().path() + ": " + e.getMessage(),
                    e);
        }
    }
}
