package dev.callwright.campaign.journal.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Connections to a PostgreSQL that are used again, as everybody's are. */
record Pool(JdbcConnectionPool pool) implements AutoCloseable {

    static Pool of(String url) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        return new Pool(JdbcConnectionPool.create(source));
    }

    DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
