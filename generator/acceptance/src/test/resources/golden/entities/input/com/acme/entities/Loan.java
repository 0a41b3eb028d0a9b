package com.acme.entities;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan extends Person {

    @Variable("name")
    String borrower;

    @Variable("borrow_total_money")
    BigDecimal outstanding;

    @Variable("due_date")
    private LocalDate dueDate;

    String getBorrower() {
        return borrower;
    }

    LocalDate getDueDate() {
        return dueDate;
    }
}
