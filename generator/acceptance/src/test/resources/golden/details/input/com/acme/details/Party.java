package com.acme.details;

import dev.callwright.annotation.CalleeDetails;

/** A value object with getters. */
public class Party extends Named {

    @CalleeDetails
    private Contact contact;

    public Contact getContact() {
        return contact;
    }

    Party with(Contact to) {
        contact = to;
        return this;
    }
}
