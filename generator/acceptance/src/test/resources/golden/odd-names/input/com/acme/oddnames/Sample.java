package com.acme.oddnames;

import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        PHONE phone = new PHONE();
        phone.String = new Strings();
        phone.String.sink = new Strings();
        phone.com = phone.String;
        phone.straße = phone.String;
        phone.java = phone.String;
        phone.CalleeVariable = phone.String;
        return phone;
    }
}
