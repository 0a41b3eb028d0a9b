package com.acme.onetomany;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {

    @CalleeNumber(path = "mobile")
    @Variable(value = "name", path = "name")
    Customer customer;

    @Variable("borrow_total_money")
    BigDecimal outstanding = BigDecimal.TEN;

    @Variable("due_date")
    LocalDate dueDate = LocalDate.EPOCH;

    Loan(Customer customer) {
        this.customer = customer;
    }
}
