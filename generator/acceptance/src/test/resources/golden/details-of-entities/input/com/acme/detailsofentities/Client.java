package com.acme.detailsofentities;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;

/** Behind an association it may be a proxy, whose fields are unset. */
@jakarta.persistence.Entity
class Client {

    @CalleeNumber
    String mobile;

    @Variable("text1")
    String name;

    String getMobile() {
        return mobile;
    }
}
