package dev.callwright.generator.vocabulary;

import dev.callwright.generator.vocabulary.CheckedSpec.BrokenSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run by the build of a contract before anything is generated, so that what is wrong with the spec is said once, with
 * its line, and not by whichever generator stumbles over it first.
 */
public final class SpecProgram {

    private SpecProgram() {}

    /**
     * Checks a spec.
     *
     * @param arguments the spec
     * @throws IllegalArgumentException saying what is wrong and where, a line for each problem
     * @throws IOException when the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("[callwright/spec] give the spec");
        }
        Path spec = Path.of(arguments[0]);
        if (!Files.isRegularFile(spec)) {
            throw new IllegalArgumentException("[callwright/spec] there is no file " + spec.toAbsolutePath());
        }
        List<String> problems = problems(spec);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
        }
    }

    private static List<String> problems(Path spec) throws IOException {
        try {
            return CheckedSpec.of(spec).problems();
        } catch (BrokenSpecException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
