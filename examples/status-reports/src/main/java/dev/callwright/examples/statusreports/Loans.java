package dev.callwright.examples.statusreports;

import dev.callwright.reports.CallReport;
import dev.callwright.reports.CalleeDirectory;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loans in the database, and which of them a number is. */
@Repository
class Loans implements CalleeDirectory<Long> {

    private static final long FIRST_NUMBER = 463_200_000_000L;

    private final JdbcClient database;

    Loans(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Collection<Long> keysOf(CallReport report) {
        Optional<String> number = report.callee();
        return number.isEmpty()
                ? List.of()
                : database.sql("select id from loan where mobile = ?")
                        .param(number.get())
                        .query(Long.class)
                        .list();
    }

    /** To be closed, as it reads from the database while it goes. */
    Stream<Loan> all() {
        return database
                .sql("select id, mobile, borrower, outstanding, due_date from loan order by id")
                .query((row, position) -> new Loan(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBigDecimal(4),
                        row.getDate(5).toLocalDate()))
                .stream();
    }

    /** Adds loans of people who do not exist. */
    void addMadeUp(int count) {
        LongStream.rangeClosed(1, count)
                .forEach(id -> database.sql("insert into loan values (?, ?, ?, ?, ?)")
                        .params(
                                id,
                                Long.toString(FIRST_NUMBER + id),
                                "Borrower " + id,
                                BigDecimal.valueOf(10_000 + id, 2),
                                Date.valueOf("2026-11-01"))
                        .update());
    }
}
