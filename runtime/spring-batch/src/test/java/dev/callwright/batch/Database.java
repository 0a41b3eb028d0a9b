package dev.callwright.batch;

import dev.callwright.campaign.journal.jdbc.JdbcJournals;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A PostgreSQL with the job repository and the journals in it. */
final class Database {

    private final DataSource source;

    Database(String url) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        this.source = postgres;
    }

    static EmbeddedPostgres start() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"))
                .execute(server.getPostgresDatabase());
        JdbcJournals.in(server.getPostgresDatabase()).createTables();
        return server;
    }

    JobRepository jobs() throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(source);
        factory.setTransactionManager(new JdbcTransactionManager(source));
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    static JobOperator operator(JobRepository repository) throws Exception {
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.afterPropertiesSet();
        return operator;
    }

    JdbcJournals journals() {
        return JdbcJournals.in(source);
    }

    void execute(String sql) {
        new JdbcTemplate(source).execute(sql);
    }

    /** Everything that it holds, as text. */
    String dump() {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        List<String> rows = new ArrayList<>();
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class)) {
            jdbc.queryForList("select * from " + table).forEach(row -> rows.add(table + row));
        }
        return String.join("\n", rows);
    }
}
