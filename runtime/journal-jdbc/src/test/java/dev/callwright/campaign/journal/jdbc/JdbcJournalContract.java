package dev.callwright.campaign.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.internal.journal.JournalContract;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.TaskState.Claimed;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database does. */
abstract class JdbcJournalContract extends JournalContract {

    static final Entry CLAIM = new Entry(0, 1, Instant.EPOCH, "a", new Claimed(1, Instant.EPOCH));
    private static final List<String> TABLES = List.of(
            "callwright_entry",
            "callwright_task",
            "callwright_left_out",
            "callwright_campaign",
            "callwright_key",
            "callwright_version",
            "loan");

    /** Connections of an empty database, each a new one. */
    abstract DataSource dataSource();

    @BeforeEach
    final void empty() throws SQLException {
        for (String table : TABLES) {
            execute("drop table if exists " + table);
        }
    }

    @Override
    protected Journal open(Manifest plan) {
        return JdbcJournals.in(dataSource()).createTables().open(plan);
    }

    @Test
    void aClaimOutlivesTheRollbackOfTheTransactionAroundIt() throws SQLException {
        execute("create table loan (id integer)");
        try (Connection callers = dataSource().getConnection();
                Journal journal = open(PLAN)) {
            callers.setAutoCommit(false);
            try (Statement statement = callers.createStatement()) {
                statement.execute("insert into loan values (1)");
            }
            assertThat(journal.append(CLAIM)).isTrue();
            callers.rollback();
        }
        assertThat(open(PLAN).history(0)).containsExactly(CLAIM);
    }

    @Test
    void theConnectionOfTheCallersTransactionIsRefusedAndItsTransactionLeftAlone() throws SQLException {
        execute("create table loan (id integer)");
        open(PLAN).close();
        try (Connection callers = dataSource().getConnection()) {
            callers.setAutoCommit(false);
            try (Statement statement = callers.createStatement()) {
                statement.execute("insert into loan values (1)");
            }
            JdbcJournals bound = JdbcJournals.in(new BoundDataSource(callers));
            assertProblem(Problem.UNSUITABLE, () -> bound.open(PLAN), "auto-commit");
            callers.rollback();
        }
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select * from loan").next()).isFalse();
        }
    }

    @Test
    void aDatabaseWithoutTablesSaysHowToGetThem() {
        JdbcJournals journals = JdbcJournals.in(dataSource());
        assertProblem(Problem.MISSING, () -> journals.open(PLAN), "JdbcJournals.createTables()");
    }

    @Test
    void tablesOfAnotherVersionAreRefused() throws SQLException {
        open(PLAN).close();
        execute("insert into callwright_version (version) values (2)");

        assertProblem(Problem.VERSION, () -> open(PLAN), "version 2");
    }

    @Test
    void anIsolationThatGivesUpIsRefused() {
        open(PLAN).close();
        JdbcJournals journals = JdbcJournals.in(new PreparedDataSource(
                dataSource(), it -> it.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE)));

        assertProblem(Problem.UNSUITABLE, () -> journals.open(PLAN), "READ COMMITTED");
    }

    @Test
    void idsThatDifferInCaseAreTwoCampaigns() {
        Manifest capitals = new Manifest("01JDCONTRACT", PLAN.taskSize(), PLAN.tasks());
        try (Journal one = open(PLAN);
                Journal other = open(capitals)) {
            assertThat(one.append(CLAIM)).isTrue();
            assertThat(other.history(0)).isEmpty();
        }
    }

    @Test
    void manyMayBeginTheSameCampaignInAnEmptyDatabaseAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> claims = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                claims.add(threads.submit(() -> open(PLAN).append(CLAIM)));
            }
            int won = 0;
            for (Future<Boolean> claim : claims) {
                won += claim.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theKeyOfHashesIsRandomAndTheSameForEveryProcess() {
        CampaignId one = CampaignId.random();
        JdbcJournals journals = JdbcJournals.in(dataSource()).createTables();
        byte[] key = journals.hashKey(one);

        assertThat(key).hasSize(32);
        assertThat(JdbcJournals.in(dataSource()).hashKey(one)).isEqualTo(key);
        assertThat(journals.hashKey(CampaignId.random())).isNotEqualTo(key);
    }

    @Test
    void aCampaignWhoseKeyIsLostIsRefused() throws SQLException {
        CampaignId id = CampaignId.random();
        JdbcJournals journals = JdbcJournals.in(dataSource()).createTables();
        journals.hashKey(id);
        journals.open(new Manifest(id.value(), 200_000, PLAN.tasks())).close();
        execute("delete from callwright_key");

        assertProblem(Problem.DAMAGED, () -> journals.hashKey(id), "callwright_key");
    }

    @Test
    void anEntryThatIsNotAsItWasWrittenIsRefused() throws SQLException {
        Journal journal = open(PLAN);
        journal.append(CLAIM);
        execute("update callwright_entry set state = 'INTENT'");

        assertProblem(Problem.DAMAGED, () -> journal.history(0), "callwright_entry");
    }

    @Test
    void afterAFailedWriteNothingMoreIsTakenAndTheMessageQuotesNothing() throws SQLException {
        Journal journal = open(PLAN);
        execute("drop table callwright_entry");
        execute("create table callwright_entry (campaign varchar(64), task integer, entry integer)");

        assertProblem(Problem.DATABASE, () -> journal.append(CLAIM), "SQLState");
        assertProblem(Problem.DATABASE, () -> journal.append(CLAIM), "open it again");
    }

    @Test
    void halfAPlanIsNotKeptWhateverEndsItsWriting() throws SQLException {
        JdbcJournals.in(dataSource()).createTables();
        try (Connection connection = dataSource().getConnection()) {
            Connection breaks = (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        if (method.getName().equals("prepareStatement")
                                && args[0].toString().contains("callwright_task")) {
                            throw new IllegalStateException("down");
                        }
                        return method.invoke(connection, args);
                    });
            assertThatThrownBy(() -> PlanRows.write(breaks, PLAN)).hasMessage("down");
        }
        try (Connection another = dataSource().getConnection()) {
            assertThat(PlanRows.read(another, PLAN.campaign())).isEmpty();
        }
    }

    final void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void assertProblem(Problem problem, Runnable action, String says) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        JournalException.class, it -> assertThat(it.problem()).isEqualTo(problem))
                .hasMessageStartingWith("[callwright/journal-")
                .hasMessageContaining(says)
                .hasMessageNotContaining("01jdcontract");
    }
}
