package com.acme.descriptionofaninterface;

import com.acme.descriptionofaninterface.billing.DefaultAccount;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        return new DefaultAccount();
    }
}
