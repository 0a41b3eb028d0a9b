package com.acme.gettersoffields;

import java.util.function.Supplier;

/** A lead whose getters say something else than its fields. */
public final class Sample implements Supplier<Lead> {

    /** For the test. */
    public Sample() {}

    @Override
    public Lead get() {
        return new Lead();
    }
}
