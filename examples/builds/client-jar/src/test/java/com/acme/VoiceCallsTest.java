package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.client.Credentials;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Sandbox;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VoiceCallsTest {

    @Test
    void anOfferIsMadeOnce() throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            VoiceCalls calls = new VoiceCalls(
                    sandbox.baseUrl().toString(),
                    new Credentials(sandbox.apiKey(), sandbox.apiSecret()),
                    sandbox.appId());

            assertThat(calls.offer("spring-offer", 43, "463200000001", "2 %")).isEqualTo(CreateTaskStatus.SUCCESS);
            assertThat(calls.offer("spring-offer", 43, "463200000001", "2 %"))
                    .isEqualTo(CreateTaskStatus.TASK_NAME_EXISTS);
            sandbox.completeCalls();
            assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
        }
    }

    /** In a JVM of its own: tests run with every module that there is, a program with those that its descriptor names. */
    @Test
    void whatTheDescriptorNamesIsEnough() throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.start()) {
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--module-path",
                            modulePath(),
                            "--module",
                            "com.acme/com.acme.VoiceCalls",
                            sandbox.baseUrl().toString(),
                            sandbox.apiKey(),
                            sandbox.apiSecret(),
                            sandbox.appId(),
                            "463200000001")
                    .redirectErrorStream(true)
                    .start();
            String output = new String(program.getInputStream().readAllBytes(), UTF_8);

            assertThat(program.waitFor()).as(output).isZero();
            assertThat(output.strip()).isEqualTo("SUCCESS");
        }
    }

    /** Everything that the program depends on, as a start script would have it, without what only tests need. */
    private static String modulePath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(path -> Stream.of(System.getProperty(path).split(File.pathSeparator, -1)))
                .filter(entry -> !entry.matches(
                        ".*/(test-classes|(surefire|junit|assertj|byte-buddy|opentest4j|apiguardian|callwright-sandbox)[^/]*)"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void theClientIsAModule() {
        assertThat(VoiceGroupCallApi.class.getModule().getName()).isEqualTo("dev.callwright.client");
        assertThat(VoiceCalls.class.getModule().getName()).isEqualTo("com.acme");
    }
}
