package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Connections that are nobody else's, for one piece of work each. */
final class Database {

    private static final String INTEGRITY_VIOLATION = "23";
    /** Serialization failure, and PostgreSQL's deadlock. 40003 is not among them: it says that nobody knows. */
    private static final Set<String> ROLLED_BACK = Set.of("40001", "40P01");

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Work with a connection; in a transaction of its own if it begins one. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Work with a connection, without a result. */
    @FunctionalInterface
    interface Insert {
        void with(Connection connection) throws SQLException;
    }

    /** @param what is done, for the message: "read" */
    <T> T ask(String what, Work<T> work) {
        try {
            return raw(work);
        } catch (SQLException e) {
            throw refused(what, e);
        }
    }

    /** Returns false when the database surely did not, as another connection was faster. */
    boolean insert(Insert work) {
        return ask("written", connection -> {
            try {
                work.with(connection);
                return true;
            } catch (SQLException e) {
                String state = String.valueOf(e.getSQLState());
                if (state.startsWith(INTEGRITY_VIOLATION) || ROLLED_BACK.contains(state)) {
                    return false;
                }
                throw e;
            }
        });
    }

    private <T> T raw(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new JournalException(
                        Problem.UNSUITABLE,
                        "the data source gives connections without auto-commit, so that a claim could be rolled back"
                                + " after its task was sent; give one whose connections are in nobody's transaction and"
                                + " have auto-commit on");
            }
            return work.with(connection);
        }
    }

    /** The driver's message may quote what is in the table or how it connects, so it is left out. */
    static JournalException refused(String what, SQLException cause) {
        return new JournalException(
                Problem.DATABASE,
                "the journal could not be " + what + " (" + cause.getClass().getSimpleName() + ", SQLState "
                        + cause.getSQLState() + "); see to the database, then run the campaign again");
    }
}
