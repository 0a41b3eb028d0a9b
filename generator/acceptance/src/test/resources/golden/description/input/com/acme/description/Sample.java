package com.acme.description;

import com.acme.description.sdk.Customer;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return new Customer("Name", new Customer.Phone(46, 3200000007L));
    }
}
