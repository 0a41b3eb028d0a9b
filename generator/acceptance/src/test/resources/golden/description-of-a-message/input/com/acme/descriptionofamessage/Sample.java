package com.acme.descriptionofamessage;

import com.acme.descriptionofamessage.proto.Customer;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return Customer.getDefaultInstance();
    }
}
