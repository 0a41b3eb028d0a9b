package com.acme.paths;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        Loan loan = new Loan();
        loan.outstanding = BigDecimal.TEN;
        loan.schedule = Optional.of(new Schedule<>(LocalDate.of(2026, 2, 2), 1));
        loan.tags = new String[] {"first", "second"};
        loan.currency = java.util.Currency.getInstance("EUR");
        Client client = new Client().displayName("Name").address(new Address());
        return loan.setClient(client.phones(List.of(new Phone("463200000007"), new Phone("1"))));
    }
}
