package com.acme.recallthroughtwotables;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV1Intent;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The same code stands in both tables; a recall by it is asked for once by each name. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(
        financialCollectionV1 = FinancialCollectionV1Intent.NO_RESPONSE,
        financialCollectionV2 = FinancialCollectionV2Intent.NO_RESPONSE)
record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") BigDecimal outstanding,
        @Variable("due_date") LocalDate dueDate) {}
