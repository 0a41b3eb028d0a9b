package com.acme.gradle;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An overdue loan. */
@Callee(Scenario.FINANCIAL_COLLECTION)
record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate) {}
