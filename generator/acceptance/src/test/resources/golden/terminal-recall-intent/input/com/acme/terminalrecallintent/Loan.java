package com.acme.terminalrecallintent;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Two of three will not welcome another call. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(
        financialCollectionV2 = {
            FinancialCollectionV2Intent.NO_RESPONSE,
            FinancialCollectionV2Intent.WRONG_NUMBER,
            FinancialCollectionV2Intent.ALREADY_PAID
        })
record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate) {}
