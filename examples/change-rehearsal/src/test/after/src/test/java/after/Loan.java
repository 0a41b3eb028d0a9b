package after;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.Scenario;

/** Uses the new variable, which is now required, and recalls on the new intent. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(financialCollectionV2 = FinancialCollectionV2Intent.ASKS_FOR_SUPERVISOR)
public record Loan(
        @CalleeNumber String mobile,
        @Variable("name") String borrower,
        @Variable("borrow_total_money") String amount,
        @Variable("due_date") String dueDate,
        @Variable("branch") String branch) {}
