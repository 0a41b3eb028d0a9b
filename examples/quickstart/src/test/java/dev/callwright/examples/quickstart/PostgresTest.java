package dev.callwright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PostgresTest {

    @Test
    void theSameProgramRunsOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Run run = Run.quickstart(
                    "--loans",
                    "2000",
                    "--jdbc-url",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "--jdbc-user",
                    "postgres");

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).contains("2,000 overdue loans").contains("2,000 people were called");
        }
    }
}
