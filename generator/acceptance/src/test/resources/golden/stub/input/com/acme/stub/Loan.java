package com.acme.stub;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(global = GlobalIntent.NOT_CONNECTED)
class Loan {

    @CalleeNumber
    String mobile;

    @Variable("name")
    String borrower;

    @Variable("borrow_total_money")
    BigDecimal outstanding;

    @Variable("due_dat")
    LocalDate dueDate;
}
