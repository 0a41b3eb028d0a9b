package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Its mapper is exported with it.
 *
 * @param mobile the number to call
 * @param borrower who is called
 * @param outstanding what is owed
 * @param dueDate since when
 */
@Callee(Scenario.FINANCIAL_COLLECTION)
public record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate) {}
