package dev.callwright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.Limit;
import dev.callwright.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallHeapTest {

    @Test
    void aFullTaskGoesFromTheDatabaseToTheServiceInAHeapOf64Megabytes(@TempDir Path dir)
            throws IOException, InterruptedException {
        int callees = Math.toIntExact(Limit.CALLEES_PER_TASK.max());
        String jdbcUrl = "jdbc:h2:file:" + dir.resolve("loans") + ";LAZY_QUERY_EXECUTION=1";
        try (LoanDatabase database = LoanDatabase.open(jdbcUrl, "", "", true)) {
            database.seed(MadeUpLoans.of(callees, LocalDate.now(OverdueCall.ZONE)));
        }
        try (Sandbox sandbox = Sandbox.start()) {
            Path output = dir.resolve("output.txt");

            int exitCode = quickstart(sandbox, jdbcUrl, output);

            assertThat(exitCode).as(Files.readString(output)).isZero();
            assertThat(Files.readString(output)).contains("200,000 callees, none sent yet");
            assertThat(sandbox.task("full").orElseThrow().callees()).isEqualTo(callees);
            assertThat(sandbox.requests()).isEqualTo(1);
        }
    }

    private static int quickstart(Sandbox sandbox, String jdbcUrl, Path output)
            throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quickstart.class.getName(),
                        "--sandbox-url",
                        sandbox.baseUrl().toString(),
                        "--jdbc-url",
                        jdbcUrl,
                        "--task-name",
                        "full")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        java.environment()
                .putAll(Map.of(
                        "ITNIO_API_KEY", sandbox.apiKey(),
                        "ITNIO_API_SECRET", sandbox.apiSecret(),
                        "ITNIO_APP_ID", sandbox.appId()));
        return java.start().waitFor();
    }
}
