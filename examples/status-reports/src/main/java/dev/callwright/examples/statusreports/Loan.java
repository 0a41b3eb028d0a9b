package dev.callwright.examples.statusreports;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A loan whose borrower is called. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(global = GlobalIntent.NOT_CONNECTED)
record Loan(
        long id,
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate) {

    /** Without the borrower. */
    @Override
    public String toString() {
        return "Loan[id=" + id + "]";
    }
}
