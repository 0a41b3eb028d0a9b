package com.acme.severityoptions;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV1Intent;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One warning is an error here, and one nothing. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(
        financialCollectionV1 = FinancialCollectionV1Intent.VOICEMAIL,
        financialCollectionV2 = {FinancialCollectionV2Intent.WRONG_NUMBER, FinancialCollectionV2Intent.INAUDIBLE})
record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate) {}
