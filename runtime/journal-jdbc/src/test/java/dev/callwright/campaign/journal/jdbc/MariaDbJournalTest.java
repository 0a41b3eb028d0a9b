package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.JournalException.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a server is on Maven Central: on Linux, x86_64. */
@Tag("mariadb")
class MariaDbJournalTest extends JdbcJournalContract {

    @TempDir
    static Path directory;

    private static MariaDb server;

    @BeforeAll
    static void start() throws Exception {
        server = MariaDb.start(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    DataSource dataSource() {
        return server.dataSource();
    }

    @Test
    void aServerThatMayForgetWhatWasCommittedIsRefused() throws SQLException {
        open(PLAN).close();
        execute("set global innodb_flush_log_at_trx_commit = 2");
        try {
            assertProblem(Problem.UNSUITABLE, () -> open(PLAN), "innodb_flush_log_at_trx_commit");
        } finally {
            execute("set global innodb_flush_log_at_trx_commit = 1");
        }
    }
}
