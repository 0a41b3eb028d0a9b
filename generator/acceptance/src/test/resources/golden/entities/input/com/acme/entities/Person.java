package com.acme.entities;

import dev.callwright.annotation.CalleeNumber;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class Person {

    /** A lazy proxy would leave the field unset. */
    @CalleeNumber
    protected String mobile;

    public String getMobile() {
        return mobile;
    }
}
