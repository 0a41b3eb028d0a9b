package user;

import static dev.callwright.contract.FinancialCollectionV2Intent.NO_RESPONSE;
import static dev.callwright.contract.FinancialCollectionV2Intent.PROMISE_DEFERRED;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(
        global = GlobalIntent.NOT_CONNECTED,
        financialCollectionV2 = {NO_RESPONSE, PROMISE_DEFERRED})
public record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") String amount,
        @Variable("due_date") String dueDate,
        @Variable("platform") String product) {}
