package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    /** In a JVM of its own: tests run with every module that there is, a program with those that its descriptor names. */
    @Test
    void whatTheDescriptorNamesIsEnough() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--module",
                        "com.acme/com.acme.Rehearsal")
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), UTF_8);

        assertThat(program.waitFor()).as(output).isZero();
        assertThat(output).contains("balance: Success", "task: DONE in module dev.callwright.sandbox");
    }

    /** Everything that the program depends on, as a start script would have it, without what only tests need. */
    private static String modulePath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(path -> Stream.of(System.getProperty(path).split(File.pathSeparator, -1)))
                .filter(entry -> !entry.matches(".*/(test-classes|(surefire|junit|assertj|byte-buddy|opentest4j|apiguardian)[^/]*)"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
