package com.acme.nullable;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Callee(Scenario.FINANCIAL_COLLECTION)
class Loan {
    @CalleeNumber
    String mobile;

    @Variable(value = "name", defaultValue = "customer")
    @Nullable String borrower;

    @Variable("borrow_total_money")
    @Nullable
    BigDecimal outstanding;

    @Variable("due_date")
    @jakarta.annotation.Nullable
    LocalDate dueDate;

    @Variable("platform")
    @Nullable String optional;
}
