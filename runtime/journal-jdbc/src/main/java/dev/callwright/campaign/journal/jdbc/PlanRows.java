package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.RowSet;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of plans. A plan is written whole or not at all, and never changed. */
final class PlanRows {

    private static final int BATCH = 1_000;

    private static final String CAMPAIGN =
            "select task_size, tasks, left_out_pages from callwright_campaign where campaign = ?";
    private static final String TASKS = "select task, task_name, callees, body_bytes, body_sha256 from callwright_task"
            + " where campaign = ? order by task";
    private static final String INSERT_CAMPAIGN =
            "insert into callwright_campaign (campaign, task_size, tasks, left_out_pages) values (?, ?, ?, ?)";
    private static final String INSERT_TASK = "insert into callwright_task"
            + " (campaign, task, task_name, callees, body_bytes, body_sha256) values (?, ?, ?, ?, ?, ?)";

    private static final String LEFT_OUT =
            "select page, page_rows from callwright_left_out where campaign = ? order by page";
    private static final String INSERT_LEFT_OUT =
            "insert into callwright_left_out (campaign, page, page_rows) values (?, ?, ?)";

    private PlanRows() {}

    static Optional<Manifest> read(Connection connection, String campaign) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CAMPAIGN)) {
            statement.setString(1, campaign);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                List<PlannedTask> tasks = tasks(connection, campaign);
                RowSet leftOut = leftOut(connection, campaign);
                if (tasks.size() != rows.getInt(2) || leftOut.pages() != rows.getInt(3)) {
                    throw damaged(campaign);
                }
                return Optional.of(new Manifest(campaign, rows.getLong(1), tasks, leftOut));
            }
        } catch (IllegalArgumentException e) {
            throw damaged(campaign);
        }
    }

    private static List<PlannedTask> tasks(Connection connection, String campaign) throws SQLException {
        List<PlannedTask> tasks = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TASKS)) {
            statement.setString(1, campaign);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tasks.add(new PlannedTask(
                            rows.getInt(1), rows.getString(2), rows.getLong(3), rows.getLong(4), rows.getString(5)));
                }
            }
        }
        return tasks;
    }

    private static RowSet leftOut(Connection connection, String campaign) throws SQLException {
        RowSet leftOut = new RowSet();
        try (PreparedStatement statement = connection.prepareStatement(LEFT_OUT)) {
            statement.setString(1, campaign);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    leftOut.put(rows.getLong(1), RowSet.page(rows.getString(2)));
                }
            }
        }
        return leftOut;
    }

    /** In one transaction, whose first row keeps everybody else out. */
    static void write(Connection connection, Manifest manifest) throws SQLException {
        boolean written = false;
        connection.setAutoCommit(false);
        try {
            insertCampaign(connection, manifest);
            insertTasks(connection, manifest);
            insertLeftOut(connection, manifest);
            connection.commit();
            written = true;
        } finally {
            if (!written) {
                connection.rollback(); // What ends a transaction otherwise is its commit, by setAutoCommit.
            }
            connection.setAutoCommit(true);
        }
    }

    private static void insertCampaign(Connection connection, Manifest manifest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_CAMPAIGN)) {
            statement.setString(1, manifest.campaign());
            statement.setLong(2, manifest.taskSize());
            statement.setInt(3, manifest.tasks().size());
            statement.setInt(4, manifest.leftOut().pages());
            statement.executeUpdate();
        }
    }

    private static void insertLeftOut(Connection connection, Manifest manifest) throws SQLException {
        Map<Long, String> pages = new TreeMap<>();
        manifest.leftOut().forEachPage((page, rows) -> pages.put(page, RowSet.text(rows)));
        try (PreparedStatement statement = connection.prepareStatement(INSERT_LEFT_OUT)) {
            for (Map.Entry<Long, String> page : pages.entrySet()) {
                statement.setString(1, manifest.campaign());
                statement.setLong(2, page.getKey());
                statement.setString(3, page.getValue());
                statement.executeUpdate();
            }
        }
    }

    private static void insertTasks(Connection connection, Manifest manifest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_TASK)) {
            int pending = 0;
            for (PlannedTask task : manifest.tasks()) {
                statement.setString(1, manifest.campaign());
                statement.setInt(2, task.index());
                statement.setString(3, task.taskName());
                statement.setLong(4, task.callees());
                statement.setLong(5, task.bytes());
                statement.setString(6, task.sha256());
                statement.addBatch();
                if (++pending % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static JournalException damaged(String campaign) {
        return new JournalException(
                Problem.DAMAGED,
                "the plan of campaign " + campaign + " is not as it was written; nothing was sent. Restore"
                        + " callwright_campaign, callwright_task and callwright_left_out from a backup");
    }
}
