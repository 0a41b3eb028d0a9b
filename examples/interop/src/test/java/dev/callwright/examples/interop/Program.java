package dev.callwright.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of another language, in a process of its own. */
final class Program {

    private static final long MINUTES = 2;

    private Program() {}

    /** Starts it; it fails, and is not left out, where the program is not there. */
    static Process start(Path output, Map<String, String> environment, List<String> command) {
        ProcessBuilder program =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        program.environment().putAll(environment);
        try {
            return program.start();
        } catch (IOException e) {
            throw new AssertionError(
                    "[callwright/interop-program] " + command.get(0)
                            + " cannot be started; README.md says what is needed",
                    e);
        }
    }

    /** What it printed, when it ended well. */
    static String run(Path output, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Process program = start(output, environment, command);
        try {
            assertThat(program.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as(command + " ends within " + MINUTES + " minutes")
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(program.exitValue()).as(command + " said:%n%s", printed).isZero();
        return printed;
    }
}
