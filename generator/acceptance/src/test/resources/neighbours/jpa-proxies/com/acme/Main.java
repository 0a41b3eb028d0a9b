package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.InvalidCalleeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Maps entities that the database has and the session has not. */
public final class Main implements Supplier<List<String>> {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    /** For the test. */
    public Main() {}

    @Override
    public List<String> get() {
        HIBERNATE.setLevel(Level.SEVERE);
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Lead.class)
                .addAnnotatedClass(Referral.class)
                .addAnnotatedClass(Bare.class)
                .setProperty("jakarta.persistence.jdbc.url", "jdbc:h2:mem:")
                .setProperty("hibernate.connection.pool_size", "1")
                .setProperty("hibernate.hbm2ddl.auto", "create");
        try (SessionFactory sessions = configuration.buildSessionFactory()) {
            sessions.inTransaction(session -> {
                Lead lead = new Lead(1L, "463200000001", "Juan");
                session.persist(lead);
                session.persist(new Referral(2L, lead));
                session.persist(new Bare(3L, "463200000001"));
            });
            List<String> lines = new ArrayList<>();
            sessions.inTransaction(session -> {
                Lead lead = session.getReference(Lead.class, 1L);
                lines.add(state(lead));
                lines.add(json(new LeadCalleeMapper(), lead));
            });
            sessions.inTransaction(session -> {
                Referral referral = session.find(Referral.class, 2L);
                lines.add(state(referral.lead));
                lines.add(json(new ReferralCalleeMapper(), referral));
                lines.add(json(new BareCalleeMapper(), session.getReference(Bare.class, 3L)));
            });
            return lines;
        }
    }

    private static String state(Lead lead) {
        return (lead.getClass() == Lead.class ? "itself" : "a proxy") + ", "
                + (Hibernate.isInitialized(lead) ? "loaded" : "not loaded");
    }

    private static <T> String json(CalleeMapper<T> mapper, T entity) {
        try {
            return new String(mapper.toJson(entity), UTF_8);
        } catch (InvalidCalleeException refused) {
            return refused.getMessage();
        }
    }
}
