package dev.callwright.examples.quickstart;

import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;

/** The lender's database, any that Hibernate and a JDBC driver on the class path can reach. */
final class LoanDatabase implements AutoCloseable {

    /** Rows that the driver holds at a time; a campaign is never in memory as a whole. */
    private static final int FETCH_SIZE = 500;

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final SessionFactory sessions;

    private LoanDatabase(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** @param mayCreate whether the tables may be created; those of real loans are taken as they are */
    static LoanDatabase open(String jdbcUrl, String user, String password, boolean mayCreate) {
        HIBERNATE.setLevel(Level.SEVERE); // It warns that its connection pool is for examples, which this is.
        Configuration configuration = new Configuration().addAnnotatedClass(LoanAccount.class);
        Map.of(
                        "jakarta.persistence.jdbc.url",
                        jdbcUrl,
                        "jakarta.persistence.jdbc.user",
                        user,
                        "jakarta.persistence.jdbc.password",
                        password,
                        "hibernate.hbm2ddl.auto",
                        mayCreate ? "update" : "validate",
                        "hibernate.connection.autocommit",
                        "false",
                        "hibernate.jdbc.batch_size",
                        "500")
                .forEach(configuration::setProperty);
        return new LoanDatabase(configuration.buildSessionFactory());
    }

    /** Fills an empty database with made-up loans; leaves any other as it is. */
    void seed(Stream<LoanAccount> loans) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.setJdbcBatchSize(FETCH_SIZE);
            if (session.createSelectionQuery("select count(*) from LoanAccount", Long.class)
                            .getSingleResult()
                    > 0) {
                return;
            }
            session.beginTransaction();
            loans.forEach(session::insert);
            session.getTransaction().commit();
        }
    }

    long countOverdue(LocalDate today) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createSelectionQuery("select count(*) from LoanAccount where dueDate < :today", Long.class)
                    .setParameter("today", today)
                    .getSingleResult();
        }
    }

    /** The overdue loans, read as they are consumed. Close the stream. */
    Stream<LoanAccount> overdue(LocalDate today) {
        StatelessSession session = sessions.openStatelessSession();
        session.beginTransaction();
        return session.createSelectionQuery("from LoanAccount where dueDate < :today order by id", LoanAccount.class)
                .setParameter("today", today)
                .setFetchSize(FETCH_SIZE)
                .getResultStream()
                .onClose(session::close);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
