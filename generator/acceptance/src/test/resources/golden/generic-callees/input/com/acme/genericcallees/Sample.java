package com.acme.genericcallees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        Loan<String, Integer, Person> loan = new Loan<>("463200000007");
        loan.due = Optional.of(LocalDate.EPOCH);
        loan.people = List.of(new Person());
        loan.person = new Person();
        return loan;
    }
}
