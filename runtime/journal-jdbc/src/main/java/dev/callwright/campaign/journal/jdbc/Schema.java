package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The tables as a whole: whether they are there, and of which version. */
final class Schema {

    private static final int VERSION = 1;

    /** As the standard and PostgreSQL say it, and H2, also when it knows a table of a similar name. */
    private static final Set<String> NO_TABLE = Set.of("42S02", "42S03", "42S04", "42P01");

    /** Each one that fails means that somebody else has created one of the seven things. */
    private static final int ATTEMPTS = 8;

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    /** @throws JournalException when the tables are not as this version needs them, or the database would forget */
    void check() {
        OptionalInt version = database.ask("read", connection -> {
            Safeguards.check(connection);
            return version(connection);
        });
        if (version.isEmpty()) {
            throw new JournalException(
                    Problem.MISSING,
                    "there are no tables for journals in the schema that these connections begin with; run the SQL of"
                            + " Callwright's documentation there, or call JdbcJournals.createTables()");
        }
        if (version.getAsInt() != VERSION) {
            throw new JournalException(
                    Problem.VERSION,
                    "the tables are of version " + version.getAsInt() + ", and this Callwright knows version " + VERSION
                            + "; nothing was sent. Use a Callwright that knows theirs");
        }
    }

    /** Somebody else who creates them at the same time may come in between anywhere. */
    void create() {
        for (int attempt = 1; database.ask("read", Schema::version).isEmpty(); attempt++) {
            Optional<SQLException> refusal = database.ask("given its tables", Schema::tryToCreate);
            if (refusal.isPresent() && attempt == ATTEMPTS) {
                throw Database.refused("given its tables", refusal.get());
            }
        }
        check();
    }

    private static Optional<SQLException> tryToCreate(Connection connection) throws SQLException {
        Dialect dialect = Dialect.of(connection)
                .orElseThrow(() -> new JournalException(
                        Problem.UNSUITABLE,
                        "Callwright has no SQL for this kind of database; adapt that of its documentation, and prove"
                                + " the store with the suite JournalContract"));
        try (Statement statement = connection.createStatement()) {
            for (String sql : dialect.statements()) {
                statement.execute(sql);
            }
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    /** The newest that the tables are marked with, which is done last. */
    private static OptionalInt version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select max(version) from callwright_version")) {
            rows.next();
            int version = rows.getInt(1);
            return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        } catch (SQLException e) {
            if (NO_TABLE.contains(String.valueOf(e.getSQLState()))) {
                return OptionalInt.empty();
            }
            throw e;
        }
    }
}
