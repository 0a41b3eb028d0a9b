package dev.callwright.examples.statusreports;

import dev.callwright.reports.TakenReports;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
    public boolean once(String voiceId, Runnable action) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            if (isTaken(voiceId)) {
                transaction.setRollbackOnly();
                return false;
            }
            action.run();
            return true;
        }));
    }

    private boolean isTaken(String voiceId) {
        try {
            database.sql("insert into taken_report values (?)").param(voiceId).update();
            return false;
        } catch (DuplicateKeyException e) {
            return true;
        }
    }
}
