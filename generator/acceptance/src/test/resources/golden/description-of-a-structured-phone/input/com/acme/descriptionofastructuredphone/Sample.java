package com.acme.descriptionofastructuredphone;

import com.acme.descriptionofastructuredphone.books.Customer;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return new Customer();
    }
}
