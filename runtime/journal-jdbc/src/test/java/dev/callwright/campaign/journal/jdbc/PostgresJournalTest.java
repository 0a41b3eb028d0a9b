package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.JournalException.Problem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresJournalTest extends JdbcJournalContract {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    @Test
    void aServerThatMayForgetWhatWasCommittedIsRefused() {
        open(PLAN).close();
        JdbcJournals journals = JdbcJournals.in(new PreparedDataSource(
                dataSource(), it -> it.createStatement().execute("set synchronous_commit = off")));

        assertProblem(Problem.UNSUITABLE, () -> journals.open(PLAN), "synchronous_commit");
    }
}
