package com.acme.onetomany;

import java.util.List;

/** Not a callee itself: it is called once for each of its loans. */
class Customer {

    private final String mobile;
    private final String name;

    List<Loan> loans = List.of(new Loan(this), new Loan(this));

    Customer(String mobile, String name) {
        this.mobile = mobile;
        this.name = name;
    }

    public String getMobile() {
        return mobile;
    }

    public String getName() {
        return name;
    }
}
