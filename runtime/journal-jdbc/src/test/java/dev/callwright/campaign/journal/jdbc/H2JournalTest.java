package dev.callwright.campaign.journal.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class H2JournalTest extends JdbcJournalContract {

    @Override
    DataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:journals;DB_CLOSE_DELAY=-1");
        return source;
    }
}
