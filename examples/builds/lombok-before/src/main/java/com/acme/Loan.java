package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import lombok.Data;

/** Lombok writes the getters that the mapper calls. */
@Data
@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {

    @CalleeNumber
    private final String mobile;

    @Variable("name")
    private String borrower;

    @Variable("borrow_total_money")
    private BigDecimal outstanding;

    @Variable("due_date")
    private LocalDate dueDate;
}
