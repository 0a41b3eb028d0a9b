package com.acme.records;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_COLLECTION)
public record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate,
        int daysOverdue) {

    /** An explicit accessor takes no annotation from its component, and is read all the same. */
    @Override
    public String borrower() {
        return borrower.strip();
    }

    /** An annotation of an accessor counts when the component has none. */
    @Override
    @Variable("due_days")
    public int daysOverdue() {
        return daysOverdue;
    }
}
