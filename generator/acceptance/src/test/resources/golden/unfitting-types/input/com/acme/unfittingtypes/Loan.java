package com.acme.unfittingtypes;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.LocalDate;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {
    @CalleeNumber
    String mobile;

    @Variable("name")
    String borrower;

    @Variable("due_date")
    Integer dueDays;

    @Variable("due_days")
    LocalDate dueDate;

    @Variable("loan_date")
    double rate;

    @Variable("borrow_total_money")
    Optional<LocalDate> paidOn = Optional.empty();

    @Variable(value = "loan_total_money", epoch = EpochUnit.SECONDS, zone = "Asia/Jakarta")
    long grantedAt;

    @Variable("overdue_fee")
    char currency;
}
