package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.Manifest;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Journals in a database, so that several processes can deliver one campaign: a claim is a row that only one of them
 * can insert. The tables hold names of tasks, counts, hashes, codes and ids; nothing personal.
 *
 * <p>Every statement that claims or records commits by itself, on a connection of its own, whatever transaction the
 * caller is in: a claim that could be rolled back would be forgotten after the phones rang. A data source that hands
 * out connections of the caller's transaction, or whose connections do not commit by themselves, is refused.
 *
 * <p>For H2, PostgreSQL and MariaDB. Connections are returned after each statement; give a pool. Safe for use by
 * several threads.
 */
public final class JdbcJournals implements JournalStore {

    private final Database database;

    private JdbcJournals(Database database) {
        this.database = database;
    }

    /**
     * Journals in this database, in the schema that its connections begin with. Connects to nothing yet.
     *
     * @param dataSource gives connections with auto-commit on, and {@code READ COMMITTED} or {@code REPEATABLE READ}
     */
    public static JdbcJournals in(DataSource dataSource) {
        return new JdbcJournals(new Database(Objects.requireNonNull(dataSource, "dataSource")));
    }

    /**
     * Creates the tables unless they exist, by the SQL of the documentation; for those who do not leave that to a
     * migration tool. May be called by several processes at the same time.
     *
     * @return this
     * @throws JournalException when they exist in another version, or the database does not let us
     */
    public JdbcJournals createTables() {
        new Schema(database).create();
        return this;
    }

    /** @throws JournalException when the tables do not exist or are of another version, or the database refuses */
    @Override
    public Optional<Manifest> find(CampaignId id) {
        return find(id.value());
    }

    private Optional<Manifest> find(String campaign) {
        new Schema(database).check();
        return database.ask("read", connection -> PlanRows.read(connection, campaign));
    }

    /**
     * {@inheritDoc}
     *
     * @throws JournalException when the tables do not exist or are of another version, the id belongs to another plan,
     *     the database refuses, or is set up so that a claim would not be sure to last
     */
    @Override
    public Journal open(Manifest manifest) {
        Optional<Manifest> before = find(manifest.campaign());
        if (before.isEmpty()) {
            before = Optional.of(begin(manifest));
        }
        if (!before.get().equals(manifest)) {
            throw new JournalException(
                    JournalException.Problem.OTHER_PLAN,
                    "campaign " + manifest.campaign()
                            + " belongs to another plan; nothing was sent. If another process has"
                            + " planned it just now, run it again; else give the same callees, task size and task again");
        }
        return new JdbcJournal(database, manifest);
    }

    /**
     * {@inheritDoc}
     *
     * <p>It is in a table of its own, {@code callwright_key}, which whoever only looks at journals need not be able to
     * read.
     */
    @Override
    public byte[] hashKey(CampaignId id) {
        Optional<Manifest> begun = find(id);
        Optional<byte[]> key = key(id);
        if (key.isEmpty() && begun.isPresent()) {
            throw new JournalException(
                    JournalException.Problem.DAMAGED,
                    "callwright_key has no key of campaign " + id
                            + ", which has begun; nothing was sent. Restore it from a backup");
        }
        if (key.isEmpty()) {
            database.insert(connection -> KeyRows.write(connection, id.value()));
            key = key(id);
        }
        return key.orElseThrow(() -> new JournalException(
                JournalException.Problem.DATABASE,
                "the database refused a key that nobody else has written; see to its tables, then run the campaign"
                        + " again"));
    }

    private Optional<byte[]> key(CampaignId id) {
        return database.ask("read", connection -> KeyRows.read(connection, id.value()));
    }

    /** Whoever is first begins it; the others find what that one wrote. */
    private Manifest begin(Manifest manifest) {
        boolean first = database.insert(connection -> PlanRows.write(connection, manifest));
        return first
                ? manifest
                : find(manifest.campaign())
                        .orElseThrow(() -> new JournalException(
                                JournalException.Problem.DATABASE,
                                "another process failed to begin the campaign at the same time; nothing was sent."
                                        + " Run it again"));
    }
}
