package dev.callwright.examples.quickstart;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.FinancialCollectionV2Intent;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A loan as a lender's application has it anyway; Callwright adds the annotations that bear its name and nothing else.
 */
@Entity
@Callee(Scenario.FINANCIAL_COLLECTION)
@RecallOn(
        global = GlobalIntent.NOT_CONNECTED,
        financialCollectionV2 = {FinancialCollectionV2Intent.NO_RESPONSE, FinancialCollectionV2Intent.PROMISE_DEFERRED})
@NullUnmarked // Filled by the persistence provider, after the constructor.
class LoanAccount {

    @Id
    Long id;

    @CalleeNumber
    @Column(nullable = false)
    String mobile;

    @Variable("name")
    @Column(nullable = false)
    String borrower;

    @Variable("borrow_total_money")
    @Column(nullable = false, precision = 12, scale = 2)
    BigDecimal outstanding;

    @Variable("due_date")
    @Column(nullable = false)
    LocalDate dueDate;

    @Variable("platform")
    @Column(nullable = false)
    LoanProduct product;

    /** Null until a fee is due; the variable is then left out of the call. */
    @Variable("overdue_fee")
    @Column(precision = 12, scale = 2)
    @Nullable
    BigDecimal overdueFee;
}
