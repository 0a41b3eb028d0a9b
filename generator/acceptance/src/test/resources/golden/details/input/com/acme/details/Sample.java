package com.acme.details;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        Party party = new Party().with(new Contact("463200000007", null));
        return new Loan(party, Optional.of(new Terms<>(BigDecimal.TEN)), LocalDate.of(2026, 2, 2));
    }
}
