package dev.callwright.examples.statusreports;

import dev.callwright.reports.TakenReports;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Remembers a report in the transaction that stores what it changes: both happen, or neither. */
@Component
class StoredReports implements TakenReports {

    private final JdbcClient database;
    private final TransactionOperations transactions;

    StoredReports(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public boolean once(String voiceId, String fingerprint, Action action) {
        Optional<Boolean> ran = Optional.empty();
        while (ran.isEmpty()) { // Again when another one with this id was faster: how that one ended decides.
            ran = transactions.execute(transaction -> attempt(transaction, voiceId, fingerprint, action));
        }
        return ran.get();
    }

    private Optional<Boolean> attempt(
            TransactionStatus transaction, String voiceId, String fingerprint, Action action) {
        List<String> taken = database.sql("select fingerprint from taken_report where voice_id = ?")
                .param(voiceId)
                .query(String.class)
                .list();
        if (taken.contains(fingerprint)) {
            return Optional.of(false);
        }
        try {
            database.sql("insert into taken_report (voice_id, version, fingerprint) values (?, ?, ?)")
                    .params(voiceId, taken.size(), fingerprint)
                    .update(); // Waits for another one with this id that has not ended yet.
        } catch (DuplicateKeyException e) {
            transaction.setRollbackOnly();
            return Optional.empty();
        }
        action.run(!taken.isEmpty());
        return Optional.of(true);
    }
}
