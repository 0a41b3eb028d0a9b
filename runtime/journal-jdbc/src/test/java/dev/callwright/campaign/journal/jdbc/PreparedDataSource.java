package dev.callwright.campaign.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections that are set up before they are given. */
final class PreparedDataSource extends DelegatingDataSource {

    private final DataSource source;
    private final Preparation preparation;

    interface Preparation {
        void of(Connection connection) throws SQLException;
    }

    PreparedDataSource(DataSource source, Preparation preparation) {
        this.source = source;
        this.preparation = preparation;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        preparation.of(connection);
        return connection;
    }
}
