package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Refuses settings under which a claim is seen before it is sure, or is not sure when it was committed. */
final class Safeguards {

    private static final String POSTGRESQL =
            "select current_setting('synchronous_commit') = 'off' or current_setting('fsync') = 'off'";
    private static final String MARIADB = "select @@innodb_flush_log_at_trx_commit <> 1";

    private Safeguards() {}

    static void check(Connection connection) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        if (isolation != Connection.TRANSACTION_READ_COMMITTED && isolation != Connection.TRANSACTION_REPEATABLE_READ) {
            throw new JournalException(
                    Problem.UNSUITABLE,
                    "the connections have an isolation that shows what may be rolled back, or gives up instead of"
                            + " waiting; set READ COMMITTED or REPEATABLE READ for the data source of the journal");
        }
        Optional<Dialect> dialect = Dialect.of(connection);
        if (dialect.filter(it -> it == Dialect.POSTGRESQL).isPresent() && isTrue(connection, POSTGRESQL)) {
            throw forgetful("synchronous_commit or fsync is off; set synchronous_commit = on for the user of the"
                    + " journal, and fsync = on for the server");
        }
        if (dialect.filter(it -> it == Dialect.MARIADB).isPresent() && isTrue(connection, MARIADB)) {
            throw forgetful("innodb_flush_log_at_trx_commit is not 1; set it to 1");
        }
    }

    private static JournalException forgetful(String setting) {
        return new JournalException(
                Problem.UNSUITABLE,
                "the database may forget a claim whose task was sent, if its machine fails: " + setting);
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
