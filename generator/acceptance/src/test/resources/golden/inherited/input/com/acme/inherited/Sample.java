package com.acme.inherited;

import java.math.BigDecimal;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        Loan loan = new Loan();
        loan.amount = BigDecimal.ONE;
        return loan;
    }
}
