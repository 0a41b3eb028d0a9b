package com.acme.unfittingtypes;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_COLLECTION)
class Debt {
    @CalleeNumber
    String mobile;

    @Variable("name")
    String borrower;

    @Variable("due_days")
    BigDecimal days;

    @Variable(value = "due_date", epoch = EpochUnit.DAYS)
    int dueDay;

    @Variable(value = "loan_date", pattern = "d MMMM", locale = "id")
    LocalDate loanDate;

    @Variable("borrow_total_money")
    int amount;

    @Variable("loan_total_money")
    String total;

    @Variable("overdue_fee")
    BigDecimal fee;
}
