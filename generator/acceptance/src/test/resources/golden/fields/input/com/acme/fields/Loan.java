package com.acme.fields;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(global = GlobalIntent.NOT_CONNECTED, financialCollectionV2 = FinancialCollectionV2Intent.NO_RESPONSE)
class Loan {

    @CalleeNumber
    String mobile = "463200000007";

    @Variable("name")
    public String borrower = "Name";

    @Variable("borrow_total_money")
    protected BigDecimal outstanding = new BigDecimal("5000");

    @Variable("due_date")
    LocalDate dueDate = LocalDate.of(2026, 2, 2);

    long id = 41;
}
