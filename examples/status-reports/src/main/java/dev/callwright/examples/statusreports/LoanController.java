package dev.callwright.examples.statusreports;

import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how the last call of each loan ended, and what to do about it. */
@RestController
class LoanController {

    private static final String ROW = "%-62s %6s  %-16s %6s%n";

    private final JdbcClient database;

    LoanController(JdbcClient database) {
        this.database = database;
    }

    record Ending(Intent intent, String nextStep, int loans) {}

    @GetMapping(path = "/loans", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, ROW, "How the last call ended", "code", "next", "loans"));
        endings()
                .forEach(ending -> table.append(String.format(
                        Locale.ROOT,
                        ROW,
                        ending.intent().title(),
                        ending.intent().code(),
                        ending.nextStep(),
                        ending.loans())));
        return table.toString();
    }

    private List<Ending> endings() {
        return database.sql("""
                        select intent_code, next_step, count(*) as loans from (
                            select loan_id, intent_code, next_step,
                                   row_number() over (partition by loan_id order by placed_at desc) as latest
                            from loan_call)
                        where latest = 1
                        group by intent_code, next_step
                        order by loans desc, intent_code
                        """)
                .query((row, position) -> new Ending(
                        Scenario.FINANCIAL_COLLECTION.intent(row.getString(1)), row.getString(2), row.getInt(3)))
                .list();
    }
}
