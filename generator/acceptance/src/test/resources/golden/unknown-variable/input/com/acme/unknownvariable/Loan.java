package com.acme.unknownvariable;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {

    @CalleeNumber
    String mobile;

    @Variable("name")
    String borrower;

    @Variable("borrow_total_money")
    BigDecimal outstanding;

    @Variable("due_dat")
    LocalDate dueDate;

    @Variable("favourite_dish")
    String favouriteDish;
}
