package com.acme.mixedrecalltables;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV1Intent;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Each table also has a code of its own here. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(
        financialCollectionV1 = {FinancialCollectionV1Intent.NO_RESPONSE, FinancialCollectionV1Intent.VOICEMAIL},
        financialCollectionV2 = {FinancialCollectionV2Intent.PROMISE_DEFERRED, FinancialCollectionV2Intent.INAUDIBLE})
record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate) {}
