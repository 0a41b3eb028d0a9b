package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.StateText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table of entries. Rows are inserted, never changed or deleted. */
final class EntryRows {

    private static final String HISTORY = "select entry, written_ms, owner, state from callwright_entry"
            + " where campaign = ? and task = ? order by entry";
    private static final String LAST = "select max(entry) from callwright_entry where campaign = ? and task = ?";
    private static final String INSERT =
            "insert into callwright_entry (campaign, task, entry, written_ms, owner, state)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private EntryRows() {}

    static List<Entry> history(Connection connection, String campaign, int task) throws SQLException {
        List<Entry> history = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(HISTORY)) {
            statement.setString(1, campaign);
            statement.setInt(2, task);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    history.add(entry(task, rows));
                    if (rows.getInt(1) != history.size()) {
                        throw damaged(task);
                    }
                }
            }
        }
        return List.copyOf(history);
    }

    private static Entry entry(int task, ResultSet row) throws SQLException {
        try {
            return new Entry(
                    task,
                    row.getInt(1),
                    Instant.ofEpochMilli(row.getLong(2)),
                    row.getString(3),
                    StateText.read(row.getString(4)));
        } catch (IllegalArgumentException e) {
            throw damaged(task);
        }
    }

    /** The number of the last entry; 0 when there is none. */
    static int last(Connection connection, String campaign, int task) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, campaign);
            statement.setInt(2, task);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    static void insert(Connection connection, String campaign, Entry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, campaign);
            statement.setInt(2, entry.task());
            statement.setInt(3, entry.number());
            statement.setLong(4, entry.at().toEpochMilli());
            statement.setString(5, entry.owner());
            statement.setString(6, StateText.of(entry.state()));
            statement.executeUpdate();
        }
    }

    private static JournalException damaged(int task) {
        return new JournalException(
                Problem.DAMAGED,
                "the entries of task " + task + " are not as they were written; restore callwright_entry from a backup"
                        + " of a time after the last delivery, or decide by the service's console");
    }
}
