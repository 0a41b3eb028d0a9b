package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.Hibernate;
import org.hibernate.LazyInitializationException;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoanTest {

    private static final String EXPECTED =
            "{\"calleeNumber\":\"463200000001\",\"callInformation\":{\"name\":\"Juan\","
                    + "\"borrow_total_money\":\"5000.00\",\"due_date\":\"2026-02-02\"}}";

    private static SessionFactory sessions;

    private final LoanCalleeMapper mapper = new LoanCalleeMapper();

    @BeforeAll
    static void aLoanIsInTheDatabase() {
        sessions = new Configuration()
                .addAnnotatedClass(Borrower.class)
                .addAnnotatedClass(Loan.class)
                .setProperty("jakarta.persistence.jdbc.url", "jdbc:h2:mem:")
                .setProperty("hibernate.connection.pool_size", "1")
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .buildSessionFactory();
        sessions.inTransaction(session -> {
            Borrower borrower = new Borrower(1L, "463200000001", "Juan");
            session.persist(borrower);
            session.persist(new Loan(2L, borrower, new BigDecimal("5000.00"), LocalDate.of(2026, 2, 2)));
        });
    }

    @AfterAll
    static void close() {
        sessions.close();
    }

    @Test
    void aLazyAssociationIsLoaded() {
        sessions.inSession(session -> {
            Loan loan = session.find(Loan.class, 2L);
            assertThat(Hibernate.isInitialized(loan.getBorrower())).isFalse();

            assertThat(mapper.toJson(loan)).asString(UTF_8).isEqualTo(EXPECTED);
        });
    }

    @Test
    void aProxyIsLoaded() {
        sessions.inSession(session -> {
            Loan loan = session.getReference(Loan.class, 2L);
            assertThat(loan.getClass()).isNotEqualTo(Loan.class);
            assertThat(Hibernate.isInitialized(loan)).isFalse();

            assertThat(mapper.toJson(loan)).asString(UTF_8).isEqualTo(EXPECTED);
        });
    }

    @Test
    void outsideItsSessionAnAssociationIsNotTakenForAnAbsentOne() {
        Loan loan = sessions.fromSession(session -> session.find(Loan.class, 2L));

        assertThatThrownBy(() -> mapper.toJson(loan)).isInstanceOf(LazyInitializationException.class);
    }
}
