package com.acme.supertypes;

import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return new Debtor() {
            @Override
            public long mobile() {
                return 463200000007L;
            }

            @Override
            public String name() {
                return "Name";
            }
        };
    }
}
