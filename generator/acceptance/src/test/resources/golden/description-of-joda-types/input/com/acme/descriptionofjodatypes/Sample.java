package com.acme.descriptionofjodatypes;

import com.acme.descriptionofjodatypes.joda.Invoice;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return new Invoice();
    }
}
