package com.acme.methods;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_COLLECTION)
abstract class Loan {

    @CalleeNumber
    abstract String phone();

    @Variable("name")
    String fullName() {
        return "First Last";
    }

    @Variable("borrow_total_money")
    public final BigDecimal principalAndFees() {
        return BigDecimal.TEN;
    }

    @Variable("due_date")
    protected LocalDate getDueDate() {
        return LocalDate.EPOCH;
    }

    @Variable("overdue_fee")
    double fee() throws IllegalStateException {
        return 0.5;
    }
}
