package com.acme.repeated;

import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        Base<Address> base = new Base<>();
        base.address = new Address();
        base.address.zip = "1";
        return new Lead(new Person("463200000007", "Name", "City"), "note", base);
    }
}
