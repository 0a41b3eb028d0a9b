package dev.callwright.spec;

import dev.callwright.spec.CheckedSpec.BrokenSpecException;
import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.template.TemplateInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run by the build of a contract before anything is generated, so that what is wrong with the spec is said once, with
 * its line, and not by whichever generator stumbles over it first. Writes the spec that the OpenAPI Generator is given.
 */
public final class SpecProgram {

    private static final int ARGUMENTS = 2;

    private SpecProgram() {}

    /**
     * Checks a spec.
     *
     * @param arguments the spec, and the file to write: the same with its prose as Javadoc, for the templates
     * @throws IllegalArgumentException saying what is wrong and where, a line for each problem
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != ARGUMENTS) {
            throw new IllegalArgumentException("[callwright/spec] give the spec and the file to write");
        }
        Path spec = Path.of(arguments[0]);
        Path forTemplates = Path.of(arguments[1]);
        if (!Files.isRegularFile(spec)) {
            throw new IllegalArgumentException("[callwright/spec] there is no file " + spec.toAbsolutePath());
        }
        List<String> problems = problems(spec);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
        }
        Files.createDirectories(forTemplates.toAbsolutePath().getParent());
        Files.writeString(forTemplates, forTemplates(spec));
    }

    private static String forTemplates(Path spec) throws IOException {
        try {
            return TemplateInput.of(Files.readString(spec));
        } catch (SpecException e) {
            throw new IllegalStateException("read a moment ago", e);
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
