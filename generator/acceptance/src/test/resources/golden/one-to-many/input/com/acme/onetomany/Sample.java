package com.acme.onetomany;

import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return new Customer("463200000007", "Name").loans.get(1);
    }
}
