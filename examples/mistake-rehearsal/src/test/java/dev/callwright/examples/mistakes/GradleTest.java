package dev.callwright.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build by Gradle has the mappers, and the messages at the annotation. */
@Tag("gradle")
class GradleTest {

    private static final String LOAN = "gradle/src/main/java/com/acme/gradle/Loan.java";

    @Test
    void gradleRunsTheProcessorAndAnApplication(@TempDir Path dir) throws IOException, InterruptedException {
        BuildsCopy builds = BuildsCopy.into(dir);
        assertThat(calls(dir.resolve("gradle"))).contains("Sent: DONE");

        builds.edit(LOAN, "@Variable(\"due_date\") ", "");
        assertThat(calls(dir.resolve("gradle")))
                .contains(
                        "Loan.java:11: error: [callwright/missing-variable] FINANCIAL_COLLECTION requires \"due_date\"");
    }

    private static String calls(Path build) throws IOException, InterruptedException {
        List<String> command = List.of(
                System.getProperty("rehearsal.gradle"),
                "--no-daemon",
                "--quiet",
                "-Prepository=" + System.getProperty("rehearsal.repository"),
                "calls");
        return Shell.run(build, command);
    }
}
