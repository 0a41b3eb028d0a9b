package com.acme.terminalrecallintentsuppressed;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Recall;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV1Intent;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.RecallType;

/** What is silenced on a class is silenced in it, by each id for itself. */
@SuppressWarnings({"callwright:mixed-recall-tables", "callwright:unused-recall-intents"})
class Portfolio {

    @SuppressWarnings("callwright:terminal-recall-intent")
    @Callee(Scenario.FINANCIAL_COLLECTION)
    @RecallOn(
            financialCollectionV1 = FinancialCollectionV1Intent.DENIES_LOAN,
            financialCollectionV2 = FinancialCollectionV2Intent.WRONG_NUMBER)
    @CallTask(agent = 41, recall = @Recall(type = RecallType.EVERYBODY, everyMinutes = 60, times = 1))
    record Loan(
            @CalleeNumber String mobile,
            @Variable("name") String borrower,
            @Variable("borrow_total_money") int outstanding,
            @Variable("due_date") String dueDate) {}
}
