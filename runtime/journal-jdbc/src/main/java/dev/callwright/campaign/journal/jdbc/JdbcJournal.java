package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.Manifest;
import java.util.List;
import java.util.Objects;

/** The journal of one campaign. Remembers nothing itself, as others write too. */
final class JdbcJournal implements Journal {

    private final Database database;
    private final Manifest manifest;
    private volatile boolean dead;

    JdbcJournal(Database database, Manifest manifest) {
        this.database = database;
        this.manifest = manifest;
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public List<Entry> history(int task) {
        Objects.checkIndex(task, manifest.tasks().size());
        return database.ask("read", connection -> EntryRows.history(connection, manifest.campaign(), task));
    }

    @Override
    public boolean append(Entry entry) {
        Objects.checkIndex(entry.task(), manifest.tasks().size());
        if (dead) {
            throw new JournalException(
                    Problem.DATABASE, "the journal is closed, or failed earlier; open it again to continue");
        }
        // Entries are never deleted, so what precedes this one stays.
        int last = last(entry.task());
        if (entry.number() > last + 1) {
            throw new IllegalArgumentException("[callwright/journal-entry] entry " + entry.number() + " of task "
                    + entry.task() + " would follow entry " + last);
        }
        return entry.number() == last + 1 && insert(entry);
    }

    private int last(int task) {
        return database.ask("read", connection -> EntryRows.last(connection, manifest.campaign(), task));
    }

    private boolean insert(Entry entry) {
        try {
            if (database.insert(connection -> EntryRows.insert(connection, manifest.campaign(), entry))) {
                return true;
            }
        } catch (JournalException e) {
            dead = true;
            throw e;
        }
        if (last(entry.task()) >= entry.number()) {
            return false;
        }
        dead = true;
        throw new JournalException(
                Problem.DATABASE,
                "the database refused an entry that nobody else has written; see to its tables and its load, then run"
                        + " the campaign again");
    }

    @Override
    public boolean exclusive() {
        return false;
    }

    @Override
    public void close() {
        dead = true;
    }
}
