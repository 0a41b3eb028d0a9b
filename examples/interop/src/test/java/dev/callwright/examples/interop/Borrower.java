package dev.callwright.examples.interop;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import java.time.LocalDate;

/** Somebody to call. */
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(global = GlobalIntent.NOT_CONNECTED)
record Borrower(
        @CalleeNumber String number,
        @Variable("name") String name,
        @Variable("borrow_total_money") String owed,
        @Variable("due_date") LocalDate dueDate) {

    static Borrower example() {
        return new Borrower("463200000007", "Name", "5000", LocalDate.of(2026, 2, 2));
    }
}
