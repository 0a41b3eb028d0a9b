package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import lombok.Builder;
import lombok.Value;

/** Lombok makes the fields private and final, and writes the getters that the mapper calls. */
@Value
@Builder
@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {

    @CalleeNumber
    String mobile;

    @Variable("name")
    String borrower;

    @Variable("borrow_total_money")
    BigDecimal outstanding;

    @Variable("due_date")
    LocalDate dueDate;
}
