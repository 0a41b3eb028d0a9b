package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The person to call is in an association that is loaded on demand. */
@Entity
@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {

    @Id
    private Long id;

    @CalleeDetails
    @ManyToOne(fetch = FetchType.LAZY)
    private Borrower borrower;

    @Variable("borrow_total_money")
    private BigDecimal outstanding;

    @Variable("due_date")
    private LocalDate dueDate;

    protected Loan() {}

    Loan(Long id, Borrower borrower, BigDecimal outstanding, LocalDate dueDate) {
        this.id = id;
        this.borrower = borrower;
        this.outstanding = outstanding;
        this.dueDate = dueDate;
    }

    Long getId() {
        return id;
    }

    Borrower getBorrower() {
        return borrower;
    }

    BigDecimal getOutstanding() {
        return outstanding;
    }

    LocalDate getDueDate() {
        return dueDate;
    }
}
