package com.acme.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return new Loan("463200000007", " Name ", new BigDecimal("5000"), LocalDate.of(2026, 2, 2), 3);
    }
}
