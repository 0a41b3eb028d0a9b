package dev.callwright.acceptance;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The person in the document's example. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(global = {GlobalIntent.NOT_CALLED, GlobalIntent.NOT_CONNECTED})
record DocumentCallee(
        @CalleeNumber String number,
        @Variable("name") String name,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate) {

    static DocumentCallee example() {
        return new DocumentCallee("463200000007", "Name", new BigDecimal("5000"), LocalDate.of(2026, 2, 2));
    }
}
