package com.acme.wirevaluesofmembers;

import java.util.Optional;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return new Lead(
                "463200000007",
                Gender.F,
                Optional.of(Tone.CALM),
                new Lead.Offer(Plan.SHORT),
                Plan.LONG,
                null,
                Gender.M);
    }
}
