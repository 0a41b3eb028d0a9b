package com.acme.inherited;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.FINANCIAL_COLLECTION)
final class Loan extends Debt<BigDecimal> implements Debtor {

    @Variable("due_days")
    int days = 3;

    @Override
    public String mobile() {
        return "463200000007";
    }

    /** Overrides without the annotation, and is read through it. */
    @Override
    public String getName() {
        return "Name";
    }

    /** Overrides with the annotation, and is read once. */
    @Override
    @Variable("due_date")
    LocalDate due() {
        return LocalDate.of(2026, 2, 2);
    }
}
